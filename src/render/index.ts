/** From a linked document to text: one file a format. Escaping happens here and nowhere else. */
import type { Notice } from '../tree/index.ts';
import { renderArticle } from './article.ts';
import { renderHtml } from './html.ts';
import { renderIntercom } from './intercom.ts';
import { renderMarkdown } from './markdown.ts';
import type { Page } from './page.ts';

/** A format that documents can be rendered in. */
export interface Renderer {
  /** The name by which `--format` asks for it. */
  readonly format: 'html' | 'md' | 'article' | 'intercom';
  /** Whether it is a fragment for a help center, which is made of notices alone. */
  readonly fragment?: true;
  /** Whether it is read as it is written, and no browser makes lines of it. */
  readonly plain?: true;
  /** The ending of the files that it makes. */
  readonly ending: string;
  /** The text in pieces: as one string, a document of thousands of sections would be held several times over. */
  render(notice: Notice, page: Page): Iterable<string>;
}

/** All formats, in the order in which a build writes them. */
export const renderers: readonly Renderer[] = [
  { format: 'html', ending: 'html', render: renderHtml },
  { format: 'md', plain: true, ending: 'md', render: renderMarkdown },
  { format: 'article', fragment: true, ending: 'html', render: renderArticle },
  { format: 'intercom', fragment: true, ending: 'intercom.html', render: renderIntercom },
];

export type { Alternate, Page, Style } from './page.ts';
export { renderHtml };
