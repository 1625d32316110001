/** What the panel shows: sent to the browser as JSON at each build. All texts are plain text and may be hostile. */
export interface PanelState {
  /** Differs from build to build, and from one run of the preview to the next. */
  readonly build: string;
  /** `built`: pages are up to date. `errors`: they are as they were before the errors. `failed`: nothing could be read. */
  readonly status: 'built' | 'errors' | 'failed';
  /** Why nothing could be read. */
  readonly failure?: string;
  /** "1 error, 2 warnings (3 waived)". */
  readonly totals: string;
  /** "the law is checked once the error is mended"; empty where all was looked at. */
  readonly outlook: string;
  /** Whether an error is among the findings. */
  readonly hasErrors: boolean;
  /** The first of the findings, errors before warnings before infos. */
  readonly findings: readonly PanelFinding[];
  /** How many more there are. */
  readonly more: number;
  readonly pages: readonly PanelPage[];
}

/** A finding in words. */
export interface PanelFinding {
  readonly severity: string;
  readonly code: string;
  readonly rule: string;
  /** `policy/activities.yaml:42:17`. */
  readonly place: string;
  /** The line of the place in three parts: before what is wrong, that itself, and what follows. */
  readonly line: readonly [before: string, wrong: string, after: string];
  readonly message: string;
  readonly why: string;
  readonly help: string;
}

/** A page that can be looked at. */
export interface PanelPage {
  /** Its path: `/saas/en/notice.html`. */
  readonly href: string;
  readonly title: string;
  /** Pages of one document in several languages share it: `saas/notice`. */
  readonly document: string;
  /** The tag of its language; none where there is but one. */
  readonly locale?: string;
}
