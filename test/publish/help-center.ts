import { parseFragment, serialize } from 'parse5';

/** An article in one language, as the help center keeps it. */
export interface Stored {
  title: string;
  body: string;
  draft: boolean;
  outdated: boolean;
  updated: number;
}

export interface StoredArticle {
  readonly id: number;
  readonly section: number;
  readonly source: string;
  readonly translations: Map<string, Stored>;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization?: string | undefined;
  readonly contentType?: string | undefined;
  readonly text: string;
}

export interface Said {
  readonly status: number;
  readonly json: unknown;
}

const LOCALES = ['en-us', 'en-ca', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt-br', 'sv', 'da'];
const AUTHORIZED = `Basic ${Buffer.from('legal@example.com/token:s3cret-canary').toString('base64')}`;

/**
 * A help center in memory that holds to the reference of Zendesk's Help Center API (articles, translations, pagination,
 * authentication). The words of its errors are its own.
 */
export class HelpCenter {
  readonly articles = new Map<number, StoredArticle>();
  readonly sections = new Set([7]);
  /** Seconds since it was opened. */
  now = 0;
  #last = 360_000_000_000;

  /** An article that somebody wrote by hand. */
  write(locale: string, title: string, body: string, more: { id?: number; draft?: boolean } = {}): number {
    this.#last += 1;
    const id = more.id ?? this.#last;
    const article = this.articles.get(id) ?? { id, section: 7, source: locale, translations: new Map() };
    article.translations.set(locale, { title, body, draft: more.draft ?? false, outdated: false, updated: this.now });
    this.articles.set(id, article);
    return id;
  }

  /** What somebody does in the editor. */
  edit(id: number, locale: string, change: (text: string) => string): void {
    const stored = this.articles.get(id)?.translations.get(locale);
    if (!stored) return;
    stored.body = change(stored.body);
    stored.updated = Math.max(this.now, stored.updated + 1);
  }

  body(id: number, locale: string): string | undefined {
    return this.articles.get(id)?.translations.get(locale)?.body;
  }

  answer(asked: Asked): Said {
    this.now += 0.1;
    if (asked.authorization !== AUTHORIZED) return { status: 401, json: { error: "Couldn't authenticate you" } };
    const url = new URL(asked.path, 'http://help.center');
    const data = asked.method === 'GET' ? {} : this.#read(asked);
    if (data === undefined) return { status: 400, json: { error: 'InvalidRequest', description: 'no JSON' } };
    for (const [method, pattern, handle] of this.#routes) {
      const match = method === asked.method ? pattern.exec(decodeURIComponent(url.pathname)) : null;
      if (match) return handle(match.slice(1) as string[], data, url.searchParams);
    }
    return missing;
  }

  #read({ contentType, text }: Asked): Record<string, unknown> | undefined {
    if (contentType !== 'application/json') return undefined;
    try {
      const data = JSON.parse(text) as unknown;
      return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;
    } catch {
      return undefined;
    }
  }

  readonly #routes: readonly [
    method: string,
    path: RegExp,
    handle: (parts: string[], data: Record<string, unknown>, query: URLSearchParams) => Said,
  ][] = [
    [
      'GET',
      /^\/api\/v2\/help_center\/articles\/(\d+)\/translations$/,
      ([id], _, query) => {
        const article = this.articles.get(Number(id));
        if (!article) return missing;
        const all = [...article.translations].map(([locale, stored]) => translationJson(article, locale, stored));
        return { status: 200, json: pageOf(all, 'translations', query) };
      },
    ],
    [
      'GET',
      /^\/api\/v2\/help_center\/articles\/(\d+)\/translations\/([a-z-]+)$/,
      ([id, locale = '']) => {
        const article = this.articles.get(Number(id));
        const stored = article?.translations.get(locale);
        return article && stored
          ? { status: 200, json: { translation: translationJson(article, locale, stored) } }
          : missing;
      },
    ],
    [
      'PUT',
      /^\/api\/v2\/help_center\/articles\/(\d+)\/translations\/([a-z-]+)$/,
      ([id, locale = ''], data) => {
        const article = this.articles.get(Number(id));
        const stored = article?.translations.get(locale);
        if (!article || !stored) return missing;
        const wanted = checkedContent(data['translation']);
        if (!wanted) return invalid;
        const next = { ...stored, ...wanted };
        // What changes nothing leaves the time as it is.
        if (JSON.stringify(next) !== JSON.stringify(stored)) next.updated = this.now;
        article.translations.set(locale, next);
        return { status: 200, json: { translation: translationJson(article, locale, next) } };
      },
    ],
    [
      'POST',
      /^\/api\/v2\/help_center\/articles\/(\d+)\/translations$/,
      ([id], data) => {
        const article = this.articles.get(Number(id));
        if (!article) return missing;
        const { locale } = (data['translation'] ?? {}) as { locale?: unknown };
        const wanted = checkedContent(data['translation']);
        if (typeof locale !== 'string' || !LOCALES.includes(locale) || !wanted?.title) return invalid;
        if (article.translations.has(locale)) return { status: 400, json: { error: 'Locale already exists' } };
        const stored = { body: '', draft: false, outdated: false, ...wanted, title: wanted.title, updated: this.now };
        article.translations.set(locale, stored);
        return { status: 201, json: { translation: translationJson(article, locale, stored) } };
      },
    ],
    [
      'GET',
      /^\/api\/v2\/help_center\/sections\/(\d+)\/articles$/,
      ([section], _, query) => {
        if (!this.sections.has(Number(section))) return missing;
        const all = [...this.articles.values()].filter((each) => each.section === Number(section)).map(articleJson);
        return { status: 200, json: pageOf(all, 'articles', query) };
      },
    ],
    [
      'POST',
      /^\/api\/v2\/help_center\/([a-z-]+)\/sections\/(\d+)\/articles$/,
      ([locale = '', section], data) => {
        if (!this.sections.has(Number(section))) return missing;
        const article = (data['article'] ?? {}) as Record<string, unknown>;
        const wanted = checkedContent(article);
        const isWhole = article['locale'] === locale && LOCALES.includes(locale) && wanted?.title;
        if (!isWhole || typeof article['permission_group_id'] !== 'number' || article['user_segment_id'] !== null)
          return invalid;
        const id = this.write(locale, wanted.title as string, wanted.body ?? '', { draft: wanted.draft ?? false });
        return { status: 201, json: { article: articleJson(this.articles.get(id) as StoredArticle) } };
      },
    ],
  ];
}

const missing: Said = { status: 404, json: { error: 'RecordNotFound', description: 'Not found' } };
const invalid: Said = { status: 422, json: { error: 'RecordInvalid', description: 'Record validation errors' } };

/** The fields that can be written, if each is of its type. Scripts and what else is unsafe is taken out. */
function checkedContent(data: unknown): Partial<Pick<Stored, 'title' | 'body' | 'draft' | 'outdated'>> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { title, body, draft, outdated } = data as Record<string, unknown>;
  const fits = [
    ['string', title],
    ['string', body],
    ['boolean', draft],
    ['boolean', outdated],
  ].every(([type, value]) => value === undefined || typeof value === type);
  if (!fits) return undefined;
  return {
    ...(title !== undefined && { title: title as string }),
    ...(body !== undefined && { body: serialize(parseFragment(body as string)) }),
    ...(draft !== undefined && { draft: draft as boolean }),
    ...(outdated !== undefined && { outdated: outdated as boolean }),
  };
}

function translationJson(
  { id }: StoredArticle,
  locale: string,
  { title, body, draft, outdated, updated }: Stored,
): object {
  return {
    id: id + 1,
    source_id: id,
    source_type: 'Article',
    locale,
    title,
    body,
    draft,
    outdated,
    updated_at: timeOf(updated),
  };
}

function articleJson({ id, section, source, translations }: StoredArticle): object {
  const { title, body, draft, updated } = translations.get(source) as Stored;
  return {
    id,
    section_id: section,
    locale: source,
    source_locale: source,
    title,
    body,
    draft,
    updated_at: timeOf(updated),
  };
}

/** In whole seconds, so that two changes can have the same. */
function timeOf(seconds: number): string {
  return new Date(Date.UTC(2026, 10, 1) + Math.floor(seconds) * 1000).toISOString().replace('.000', '');
}

function pageOf(all: readonly object[], key: string, query: URLSearchParams): object {
  const size = Math.min(Number(query.get('page[size]') ?? 30), 100);
  const from = Number(Buffer.from(query.get('page[after]') ?? '', 'base64url').toString() || 0);
  const more = from + size < all.length;
  const cursor = Buffer.from(String(from + size)).toString('base64url');
  return {
    [key]: all.slice(from, from + size),
    meta: { has_more: more, after_cursor: more ? cursor : null },
    links: { next: more ? 'https://elsewhere.example/steal' : null },
  };
}
