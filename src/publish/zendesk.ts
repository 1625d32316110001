import { ask, type Outcome, type Wire } from './wire.ts';

/**
 * The part of Zendesk's Help Center API that publishing needs, as its reference describes it:
 * - https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/: title and body of an article are
 *   those of its translations; a PUT is public at once, and one that changes nothing leaves `updated_at` as it is.
 * - https://developer.zendesk.com/rest_api/docs/help_center/articles: a new article needs locale, title, `permission_group_id`
 *   and `user_segment_id`, where null means everybody; `draft` can be given when it is made.
 * - https://developer.zendesk.com/api-reference/introduction/pagination/: `page[size]` asks for pages by cursor.
 */
export interface Translation {
  readonly locale: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly updatedAt: string;
}

/** An article in the list of its section, in the language in which it was made. */
export interface ListedArticle {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

/** A value that was read, or why not. */
export type Read<T> = { readonly kind: 'ok'; readonly value: T } | Unread;
export type Unread = Exclude<Outcome, { kind: 'ok' }>;

/** What is written: an article in one language, public at once. */
export interface Content {
  readonly locale: string;
  readonly title: string;
  readonly body: string;
}

const ROOT = '/api/v2/help_center';

/** The largest number of articles that a help center holds, at 100 a page. */
const MOST_PAGES = 400;

/** All languages of an article, drafts among them. */
export function translationsOf(wire: Wire, article: number): Promise<Read<Translation[]>> {
  return listOf(wire, `${ROOT}/articles/${article}/translations`, 'translations', translationIn);
}

/** An article in one language. */
export async function translationOf(wire: Wire, article: number, locale: string): Promise<Read<Translation>> {
  return read(await ask(wire, { method: 'GET', path: pathOf(article, locale) }), 'translation', translationIn);
}

/** The articles of a section. */
export function articlesIn(wire: Wire, section: number): Promise<Read<ListedArticle[]>> {
  return listOf(wire, `${ROOT}/sections/${section}/articles`, 'articles', articleIn);
}

/** Replaces an article in one language. */
export async function putTranslation(wire: Wire, article: number, content: Content): Promise<Read<Translation>> {
  const { title, body } = content;
  const request = { method: 'PUT', path: pathOf(article, content.locale) } as const;
  const translation = { title, body, draft: false, outdated: false };
  return read(await ask(wire, { ...request, body: { translation } }), 'translation', translationIn);
}

/** Adds a language to an article. */
export async function postTranslation(wire: Wire, article: number, content: Content): Promise<Read<Translation>> {
  const request = { method: 'POST', path: `${ROOT}/articles/${article}/translations` } as const;
  const translation = { ...content, draft: false, outdated: false };
  return read(await ask(wire, { ...request, body: { translation } }), 'translation', translationIn);
}

/** Makes an article in a section, for everybody to see; nobody is notified. */
export async function postArticle(
  wire: Wire,
  { section, permissionGroup }: { readonly section: number; readonly permissionGroup: number },
  content: Content,
): Promise<Read<ListedArticle>> {
  const request = { method: 'POST', path: `${ROOT}/${content.locale}/sections/${section}/articles` } as const;
  const article = { ...content, draft: false, permission_group_id: permissionGroup, user_segment_id: null };
  return read(await ask(wire, { ...request, body: { article, notify_subscribers: false } }), 'article', articleIn);
}

function pathOf(article: number, locale: string): string {
  return `${ROOT}/articles/${article}/translations/${locale}`;
}

/** All pages of a list. The address of the next page is built here: the one that the server gives could lead anywhere. */
async function listOf<T>(
  wire: Wire,
  path: string,
  key: string,
  make: (data: Data) => T | undefined,
): Promise<Read<T[]>> {
  const found: T[] = [];
  const cursors = new Set<string>();
  for (let cursor = ''; cursors.size < MOST_PAGES; cursors.add(cursor)) {
    const after = cursor === '' ? '' : `&page[after]=${encodeURIComponent(cursor)}`;
    const answer = await ask(wire, { method: 'GET', path: `${path}?page[size]=100${after}` });
    if (answer.kind !== 'ok') return answer;
    const page = pageIn(answer.json, key, make);
    if (!page) return strange;
    // One by one: a call takes no more than some 100,000 arguments, and a server may send more.
    for (const item of page.items) found.push(item);
    if (page.next === undefined) return { kind: 'ok', value: found };
    if (cursors.has(page.next)) return strange;
    cursor = page.next;
  }
  return strange;
}

type Data = Readonly<Record<string, unknown>>;

const strange = { kind: 'refused', why: 'its answer is not what its description says' } as const;

function pageIn<T>(
  json: unknown,
  key: string,
  make: (data: Data) => T | undefined,
): { items: T[]; next?: string } | undefined {
  const list = dataIn(json)?.[key];
  const items = Array.isArray(list) ? list.map((each) => dataIn(each) && make(each as Data)) : [undefined];
  if (items.some((item) => item === undefined)) return undefined;
  const meta = dataIn(dataIn(json)?.['meta']);
  const next = meta?.['has_more'] === true ? meta['after_cursor'] : undefined;
  return { items: items as T[], ...(typeof next === 'string' && next !== '' && { next }) };
}

function read<T>(outcome: Outcome, key: string, make: (data: Data) => T | undefined): Read<T> {
  if (outcome.kind !== 'ok') return outcome;
  const data = dataIn(dataIn(outcome.json)?.[key]);
  const value = data && make(data);
  return value === undefined ? strange : { kind: 'ok', value };
}

function dataIn(json: unknown): Data | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Data) : undefined;
}

/** The body of a translation is empty until somebody writes it. */
function translationIn({ locale, title, body, draft, updated_at }: Data): Translation | undefined {
  if (typeof locale !== 'string' || typeof title !== 'string' || typeof updated_at !== 'string') return undefined;
  if (typeof draft !== 'boolean' || (typeof body !== 'string' && body !== null)) return undefined;
  return { locale: locale.toLowerCase(), title, body: body ?? '', draft, updatedAt: updated_at };
}

function articleIn({ id, title, body }: Data): ListedArticle | undefined {
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof title !== 'string') return undefined;
  if (typeof body !== 'string' && body !== null) return undefined;
  return { id, title, body: body ?? '' };
}
