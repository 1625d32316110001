/** What a document says besides its own words, in its language: words of the page around it, and facts of the build. */
export interface Page {
  /** The title of the contents list: "Contents". */
  readonly contents: string;
  /** The words of the link that leads past the contents: "Skip to content". */
  readonly skip: string;
  /** What the links to other languages are called: "Other languages". */
  readonly languages: string;
  /** What marks a draft, on top of the document: "Draft, not for publication". Default: it is no draft. */
  readonly draft?: string;
  /** One sentence for search engines. Default: none. */
  readonly description?: string;
  /** A stylesheet in place of ours. Default: ours. */
  readonly style?: Style;
  /** The same document in other languages. Default: none. */
  readonly alternates?: readonly Alternate[];
}

/** A stylesheet that asks for nothing outside of the page. */
export interface Style {
  readonly css: string;
  /** How the page's Content-Security-Policy allows it and no other: `'sha256-…'`. */
  readonly source: string;
}

/** The page in another language. */
export interface Alternate {
  /** The BCP 47 tag of its language. */
  readonly locale: string;
  /** What the language calls itself: "Deutsch". */
  readonly name: string;
  /** Its address: absolute, or `../de/notice.html`. */
  readonly href: string;
}
