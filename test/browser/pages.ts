import { readdirSync, readFileSync } from 'node:fs';
import { compile, coverage } from '../../src/index.ts';

/** A page that policyc makes. */
export interface BuiltPage {
  readonly name: string;
  readonly html: string;
}

/** All pages of notices and records of our own policy and of the fixtures, and two pages of coverage. */
export const pages: readonly BuiltPage[] = [
  ...(await pagesOf('policy')),
  ...(await Promise.all(readdirSync('test/fixtures').map((name) => pagesOf(`test/fixtures/${name}/policy`)))).flat(),
  await coverageOf('policy'),
  await coverageOf('test/fixtures/everything/policy'),
];

/** The pages by which others are told apart: of each kind one, and the notices in each language. */
export const samples = pages.filter(({ name }) =>
  /^policy: \w+\/en|^online-shop|newsletter|records\/de|coverage/.test(name),
);

async function pagesOf(folder: string): Promise<BuiltPage[]> {
  const { outputs } = await compile(optionsFor(folder));
  return outputs
    .filter(({ path }) => path.endsWith('.html') && !path.endsWith('article.html'))
    .map(({ path, content }) => ({ name: `${nameOf(folder)}: ${path}`, html: String(content) }));
}

async function coverageOf(folder: string): Promise<BuiltPage> {
  const { page } = await coverage({ ...optionsFor(folder), page: true });
  return { name: `${nameOf(folder)}: coverage.html`, html: page as string };
}

function optionsFor(folder: string) {
  const files = readdirSync(folder).map((name) => ({ path: name, content: readFileSync(`${folder}/${name}`) }));
  return { files, today: '2026-11-23' };
}

function nameOf(folder: string): string {
  return folder.split('/').at(-2) ?? folder;
}
