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
  const name = 'en/notice/recipients.md';
  const templates = [{ ...file(`templates/${name}`, TEMPLATE), name }];
  const documents: Hostile[] = [];
  for (const words of portions(writable)) {
    const names = words.map((each) => JSON.stringify(line(each, 200)));
    const over = withRecipients(names.map((each) => `{ name: ${each}, address: ${each}, role: controller }`));
    documents.push(...(await built('data of a template', { ...options(over, BEFORE_THE_LAW), templates })));
  }
  return documents;
}

/** The words in what a page of coverage says of findings and of waivers, and as names of files. */
export async function ofFindings(): Promise<Hostile[]> {
  const pages: Hostile[] = [];
  for (const words of portions(writable)) pages.push(await findingsAbout(words, 'waivers'));
  for (const paths of portions(vectors)) pages.push(await findingsAbout([], 'files', paths));
  return pages;
}

/** A waiver of a rule that there is not is a warning, which repeats the words. */
async function findingsAbout(words: readonly string[], name: string, paths: readonly string[] = []): Promise<Hostile> {
  const quoted = words.map((each) => JSON.stringify(line(each, 200)));
  const waivers = quoted.map((each) => `  - { rule: ${each}, place: activities, reason: ${each}, owner: ${each} }\n`);
  const { files, ...asked } = options(waivers.length > 0 ? `waivers:\n${waivers.join('')}` : '');
  const named = paths.map((path) => file(path, '# Nothing.\n'));
  return audited(`findings in ${name}`, { ...asked, files: [...files, ...named] });
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
  const accepted: string[] = [];
  for (const words of portions(writable)) {
    const { findings } = await compile(asked(words));
    const wrong = new Set(findings.filter(isOpenError).map(({ at }) => position(at.file, at.start).line));
    const first = over(words).trim().split('\n').length - words.length + 1;
    accepted.push(...words.filter((_, index) => !wrong.has(first + index)));
  }
  const documents = accepted.length > 0 ? await built(name, asked(accepted)) : [];
  return { documents, accepted, refused: writable.length - accepted.length };
}

/** So few that all faults are told: of more than a thousand, a thousand are. */
function portions(words: readonly string[]): string[][] {
  const size = 150;
  return Array.from({ length: Math.ceil(words.length / size) }, (_, index) =>
    words.slice(index * size, (index + 1) * size),
  );
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
  const { page, findings } = await coverage({ ...asked, page: true });
  if (page === undefined) throw new Error(findings.filter(isOpenError).slice(0, 10).map(shown).join('\n'));
  return { name: `${name}: coverage.html`, kind: 'page', html: page };
}

function kindOf(path: string): Kind {
  if (path.endsWith('article.html')) return 'fragment';
  return path.endsWith('intercom.html') ? 'intercom' : 'page';
}
