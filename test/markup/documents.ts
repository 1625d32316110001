import { isOpenError } from '../../src/findings/index.ts';
import { type CompileOptions, compile, coverage, position } from '../../src/index.ts';
import { BASE, BEFORE_THE_LAW, file, options, shown } from '../policy.ts';
import type { Kind } from './allowed.ts';
import { policySaying, saying } from './everywhere.ts';
import { line, vectors, writable } from './vectors.ts';

/** A document that hostile words stand in. */
export interface Hostile {
  readonly name: string;
  readonly kind: Kind;
  readonly html: string;
}

/** So many policies let each of the words be a name in one place and a text in two. */
const ROUNDS = 17;

/** The documents of policies whose every name and text is a hostile one. */
export async function ofNamesAndTexts(): Promise<Hostile[]> {
  const speaker = saying(writable);
  const documents: Hostile[] = [];
  for (let round = 0; round < ROUNDS; round++)
    documents.push(
      ...(await built(`names and texts ${round}`, {
        files: [{ path: 'policy.yaml', content: policySaying(speaker) }],
      })),
    );
  return documents;
}

/** The words as Markdown, each as what a term means, without those that are refused. */
export function ofMarkdown(): Promise<Partly> {
  return partly('Markdown', (words) => {
    const terms = words.map(
      (each, index) => `  term-${index}: { term: Word ${index}, definition: ${JSON.stringify(each)} }\n`,
    );
    return `notices: ${noticeOf('terms')}\nterms:\n${terms.join('')}`;
  });
}

/** The keys of an entry that hold an address of some kind. */
export const ADDRESSES = ['website', 'privacy', 'form', 'email', 'phone'] as const;

/** The words as addresses, each as that of a recipient, without those that are refused. */
export function ofAddresses(key: (typeof ADDRESSES)[number]): Promise<Partly> {
  return partly(key, (words) =>
    withRecipients(words.map((each) => `{ name: x, role: controller, ${key}: ${JSON.stringify(each)} }`)),
  );
}

// Wherever Markdown has words.
const TEMPLATE = `{{#each recipients}}
{{here}}{{name}}: **{{name}}** *{{name}}* [{{name}}](https://example.com) ({{name}}) "{{name}}" \\{{name}} {{address}}

- {{name}}
  1. {{address}}

> {{name}}

| {{name}} | b |
|---|---|
| a | {{address}} |
{{/each}}
`;

/** The words as values in a template of a policy's own. */
export async function ofTemplateData(): Promise<Hostile[]> {
  const names = writable.map((words) => JSON.stringify(line(words, 200)));
  const over = withRecipients(names.map((name) => `{ name: ${name}, address: ${name}, role: controller }`));
  const name = 'en/notice/recipients.md';
  const templates = [{ ...file(`templates/${name}`, TEMPLATE), name }];
  return built('data of a template', { ...options(over, BEFORE_THE_LAW), templates });
}

/** What is refused and shown all the same, on the page of coverage: keys, ids, references, waivers, names of files. */
export async function ofFindings(): Promise<Hostile> {
  const quoted = writable.map((words) => JSON.stringify(words.slice(0, 400)));
  const ids = quoted.map((words) => `  ${words}: { name: x }\n`).join('');
  const waivers = quoted.map((words) => `  - { rule: ${words}, place: ${words}, reason: x, owner: x }\n`).join('');
  const activities = BASE['activities']?.replace('recipients: []', `recipients: [${quoted.join()}]`);
  const over = `activities: ${activities}\nmeasures:\n  encryption: { name: x }\n${ids}waivers:\n${waivers}`;
  const { files, ...asked } = options(over);
  const named = vectors.map((path) => file(path, 'more: 1\n'));
  const keys = file('keys.yaml', quoted.map((words) => `${words}: 1\n`).join(''));
  return audited('findings', { ...asked, files: [...files, keys, ...named] });
}

/** Documents of a policy without the words that it may not hold. */
interface Partly {
  readonly documents: readonly Hostile[];
  readonly refused: number;
  readonly accepted: readonly string[];
}

/** `over` has each of the words on a line of its own, at the end. */
async function partly(name: string, over: (words: readonly string[]) => string): Promise<Partly> {
  const asked = (words: readonly string[]) => options(over(words), BEFORE_THE_LAW);
  const { findings } = await compile(asked(writable));
  const wrong = new Set(findings.filter(isOpenError).map(({ at }) => position(at.file, at.start).line));
  const first = over(writable).trim().split('\n').length - writable.length + 1;
  const accepted = writable.filter((_, index) => !wrong.has(first + index));
  const documents = accepted.length > 0 ? await built(name, asked(accepted)) : [];
  return { documents, accepted, refused: writable.length - accepted.length };
}

/** The one notice with a section of this kind in the place of the controller's. */
function noticeOf(kind: string): string {
  return (BASE['notices'] as string).replace('{ id: controller, show: controller }', `{ id: ${kind}, show: ${kind} }`);
}

/** The recipients of the one activity and a section about them; each of them is a line at the end. */
function withRecipients(entries: readonly string[]): string {
  const used = `recipients: [${entries.map((_, index) => `r-${index}`).join()}]`;
  const lines = entries.map((entry, index) => `  r-${index}: ${entry}\n`);
  const activities = BASE['activities']?.replace('recipients: []', used);
  return `activities: ${activities}\nnotices: ${noticeOf('recipients')}\nrecipients:\n${lines.join('')}`;
}

/** Documents, drafts if duties are not fulfilled, and the page of coverage. */
export async function built(name: string, asked: Partial<CompileOptions>): Promise<Hostile[]> {
  const wanted = { files: [], today: '2026-11-23', ...asked, allowFindings: true };
  const { outputs, findings } = await compile({ ...wanted, formats: ['html', 'article', 'intercom'] });
  if (outputs.length === 0) throw new Error(findings.filter(isOpenError).map(shown).join('\n'));
  const pages = outputs.filter(({ path }) => path.endsWith('.html'));
  return [
    ...pages.map(({ path, content }) => ({ name: `${name}: ${path}`, kind: kindOf(path), html: String(content) })),
    await audited(name, wanted),
  ];
}

/** The page of coverage, which shows findings and names of files. */
export async function audited(name: string, asked: CompileOptions): Promise<Hostile> {
  const { page = '' } = await coverage({ ...asked, page: true });
  return { name: `${name}: coverage.html`, kind: 'page', html: page };
}

function kindOf(path: string): Kind {
  if (path.endsWith('article.html')) return 'fragment';
  return path.endsWith('intercom.html') ? 'intercom' : 'page';
}
