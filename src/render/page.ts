/** What a page says besides the document, in its language. */
export interface Page {
  /** The title of the contents list: "Contents". */
  readonly contents: string;
  /** The words of the link that leads past the contents: "Skip to the text". */
  readonly skip: string;
}
