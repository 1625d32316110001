/** A notice in one language, and the place in a help center where it is kept. */
export interface Target {
  /** The id of the notice: `saas`. */
  readonly notice: string;
  /** The version of the notice. */
  readonly version: string;
  readonly title: string;
  /** The finished article, without the marker. */
  readonly html: string;
  /** The language as the help center writes it: `en-us`. */
  readonly locale: string;
  readonly place: Place;
  /** Where the policy names it: `policy/notice.yaml:12:33`. */
  readonly at: string;
}

/** An article that is there, or a section in which one is made and found again by its marker. */
export type Place = { readonly article: number } | { readonly section: number; readonly permissionGroup: number };
