import { readdirSync, readFileSync } from 'node:fs';
import { compile, coverage } from '../../src/index.ts';

/** A page that policyc makes. */
export interface BuiltPage {
  readonly name: string;
  readonly html: string;
}

/** The pages of our own policy and of the fixtures in English, of one in all its languages, and two pages of coverage. */
export const pages: readonly BuiltPage[] = [
  ...(await pagesOf('policy', 'en')),
  ...(await Promise.all(readdirSync('test/fixtures').map(fixture))).flat(),
  await coverageOf('policy'),
  await coverageOf('test/fixtures/everything/policy'),
];

/** Pages in the language with the longest words, with each label that there is. */
export const german = await pagesOf('test/fixtures/everything/policy', 'de');

/** Of each kind one, and a notice in each language: what takes long is tried on these. */
export const samples = pages.filter(({ name }) =>
  [
    'policy: saas/en',
    'policy: records/en',
    'policy: coverage',
    'online-shop: shop/en',
    'three-languages: newsletter/de',
    'three-languages: newsletter/fr',
  ].some((start) => name.startsWith(start)),
);

function fixture(name: string): Promise<BuiltPage[]> {
  return pagesOf(`test/fixtures/${name}/policy`, name === 'three-languages' ? undefined : 'en');
}

async function pagesOf(folder: string, locale?: string): Promise<BuiltPage[]> {
  const { outputs } = await compile({ ...optionsFor(folder), ...(locale && { locale }) });
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
