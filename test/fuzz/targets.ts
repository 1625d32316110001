import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/index.ts';
import { importTilt } from '../../src/tilt/index.ts';
import { readBlocks, readInlines } from '../../src/tree/index.ts';
import { BASE } from '../policy.ts';
import { holds, holdsFinding } from './holds.ts';

/** A way into the program that takes bytes of anyone's. */
export interface Target {
  /** Inputs to begin with. */
  readonly seeds: readonly Uint8Array[];
  /** Words that the program looks for. */
  readonly words: readonly string[];
  /** Feeds the input to the program; throws where it, or what it makes, is not as it must be. */
  run(input: Uint8Array): Promise<void>;
}

const encoder = new TextEncoder();
const today = '2026-11-23';
const formats = ['html', 'md', 'article', 'csv', 'xlsx', 'json', 'intercom'];

const HOSTILE = [
  '__proto__',
  'constructor',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '<script>',
  '[x](javascript:alert(1))',
  '[[',
  ']]',
  '{{',
  '}}',
  '::error::x',
  '##[x]',
  '=1+1',
  '\ufeff',
  '\ud83d',
  'x'.repeat(300),
  '\r',
  '\u2028',
  '%00',
  '&#x41;',
];

const YAML_WORDS = [
  ...HOSTILE,
  ': ',
  '- ',
  '? ',
  '| \n',
  '>-\n',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '\t',
  'null',
  '~',
  'true',
  'NO',
  '1e999',
  '0x1F',
  '2018-02-30',
  '[[main]]',
  '{ en: x }',
  ...Object.keys(BASE),
  'gdpr:6(1)(f)',
  'activities: {}',
  'waivers: []',
  'P1M',
  'cookies',
  'transfer',
  'scc',
];

const MARKDOWN_WORDS = [
  ...HOSTILE,
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\n\n',
  '    ',
  '|',
  '|---|',
  '![',
  '](',
  '<',
  '>',
  '\\',
  '[[service]]',
  '[[section:rights|words]]',
  '[[law:gdpr:13]]',
  '[[|]]',
  'www.x.example',
  'https://x.example',
  '\n---\n',
  '\n===\n',
];

const TEMPLATE_WORDS = [
  ...HOSTILE,
  '{{#if ',
  '{{else}}',
  '{{/if}}',
  '{{#each ',
  '{{/each}}',
  '{{> ',
  '{{{',
  '}}}',
  '{{log "x"}}',
  '{{ref "section" id}}',
  '{{lookup this "constructor"}}',
  '{{@index}}',
  '{{../',
  '{{!-- --}}',
  '{{place "right" "access"}}',
  'lead: |\n',
  'check:\n',
];

const JSON_WORDS = [
  ...HOSTILE,
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  'null',
  'true',
  '1e999',
  '-0',
  '"\\u0000"',
  '"controller": ',
  '"dataDisclosed": [',
  '"legalBases": ',
  '"GDPR-6-1-f"',
  '"storage": ',
  '{"a":'.repeat(60),
];

const TILT = `{"meta":{"_id":"1","name":"Example","created":"2026-01-01T00:00:00Z","modified":"2026-01-01T00:00:00Z","version":1,
"language":"en","status":"active","url":"https://example.com"},"controller":{"name":"Example GmbH","country":"DE",
"address":"Street 1","representative":{"name":"","email":"","phone":""}},"dataDisclosed":[{"_id":"a","category":"E-mail",
"purposes":[{"purpose":"Login","description":"To log in."}],"legalBases":[{"reference":"GDPR-6-1-b","description":""}],
"recipients":[{"name":"Host","category":"hosting","country":"US"}],"storage":[{"temporal":[{"ttl":"P1Y"}]}]}]}`;

/** Every way in, by name. */
export const targets: Readonly<Record<string, Target>> = {
  yaml: {
    seeds: [bytes(baseText()), ...inFolders('test/fixtures', /policy[/\\][^/\\]+\.yaml$/)],
    words: YAML_WORDS,
    run: ofYaml,
  },
  reader: { seeds: texts(), words: MARKDOWN_WORDS, run: ofReader },
  text: { seeds: texts(), words: MARKDOWN_WORDS, run: ofText },
  templates: { seeds: inFolders('templates/en', /\.(?:md|yaml)$/), words: TEMPLATE_WORDS, run: ofTemplates },
  tilt: { seeds: [bytes(TILT), ...inFolders('../shared/corpus/tilt', /\.json$/)], words: JSON_WORDS, run: ofTilt },
};

async function ofYaml(input: Uint8Array): Promise<void> {
  holds(await compile({ files: [{ path: 'policy.yaml', content: input }], today, formats }));
}

/** The reader alone, which is a hundred times faster than the whole path. */
async function ofReader(input: Uint8Array): Promise<void> {
  const text = new TextDecoder().decode(input);
  const file = { path: 'policy.yaml', text };
  const from = { file, start: 0, end: text.length };
  const reading = { from, inside: () => from, report: holdsFinding };
  readBlocks(text, reading);
  readInlines(text, reading);
}

/** A text in each kind of place that the language has for one: prose, name, label, declaration, address. */
async function ofText(input: Uint8Array): Promise<void> {
  const words = JSON.stringify(new TextDecoder().decode(input));
  const over: Record<string, string> = {
    terms: ` { "term": { name: ${words}, definition: ${words} } }`,
    processors: ` { host: { name: ${words}, service: ${words}, country: DE, address: ${words}, privacy: ${words} } }`,
    notices: (BASE['notices'] as string).replace('This notice is about our service.', words),
    activities: (BASE['activities'] as string)
      .replace('title: Service', `title: ${words}\n    description: ${words}`)
      .replace('We provide the service.', words),
  };
  const content = encoder.encode(policyText({ ...BASE, ...over }));
  holds(await compile({ files: [{ path: 'policy.yaml', content }], today, formats }));
}

const NAMES = [
  'en/notice/rights.md',
  'en/notice/activities.md',
  'en/words.yaml',
  'en/citations.yaml',
  'page/style.css',
];

/** The input as a template of the policy's own, under a name that its first byte chooses. */
async function ofTemplates(input: Uint8Array): Promise<void> {
  const name = NAMES[(input[0] ?? 0) % NAMES.length] as string;
  const files = [{ path: 'policy.yaml', content: encoder.encode(baseText()) }];
  holds(await compile({ files, templates: [{ path: `templates/${name}`, name, content: input }], today, formats }));
}

/** What is imported is a policy that can be checked. */
async function ofTilt(input: Uint8Array): Promise<void> {
  const { value, findings } = importTilt({ path: 'document.json', text: new TextDecoder().decode(input) });
  for (const each of findings) holdsFinding(each);
  if (!value) return;
  const files = Object.entries(value.files).map(([path, text]) => ({ path, content: encoder.encode(text) }));
  const made = await compile({ files, today, formats: ['json'] });
  const unreadable = made.findings.find(({ fault }) => fault.code.startsWith('P1'));
  if (unreadable) throw new Error(`what was imported can't be read: ${unreadable.fault.code} ${unreadable.message}`);
  holds(made);
}

function baseText(): string {
  return policyText(BASE);
}

function policyText(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([key, value]) => `${key}: ${value.trimEnd()}\n`)
    .join('');
}

function texts(): Uint8Array[] {
  return [
    'We keep *this* for **two** years, see [[service]] and [our page](https://example.com/a?b=c).',
    'First.\n\n- one\n- two\n  1. three\n\n> quoted\n\n| a | b |\n|---|---|\n| `c` | d |\n',
    'Mail me@example.com; [[section:rights|your rights]], [[law:gdpr:13(1)(a)]].',
  ].map(bytes);
}

function bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The files below a folder, if there is one, whose path fits. */
function inFolders(folder: string, fits: RegExp): Uint8Array[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => fits.test(path))
    .sort()
    .map((path) => new Uint8Array(readFileSync(path)))
    .filter(({ length }) => length < 40_000);
}
