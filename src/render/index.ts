import type { Notice } from '../tree/index.ts';
import { renderArticle } from './article.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { Page } from './page.ts';

/** From a linked document to text: one file a format. Escaping happens here and nowhere else. */
export interface Renderer {
  /** The name by which `--format` asks for it. */
  readonly format: 'html' | 'md' | 'article';
  /** The ending of the files that it makes. */
  readonly ending: string;
  render(notice: Notice, page: Page): string;
}

export const renderers: readonly Renderer[] = [
  { format: 'html', ending: 'html', render: renderHtml },
  { format: 'md', ending: 'md', render: renderMarkdown },
  { format: 'article', ending: 'html', render: renderArticle },
];

export type { Page } from './page.ts';
