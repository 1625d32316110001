import { describe, expect, it } from 'vitest';
import { renderers } from '../../src/render/index.ts';
import { openBrowser } from '../browser/chromium.ts';
import { page } from '../render/fixture.ts';
import { noticeSaying } from '../render/hostile.ts';
import { fragmentText } from '../render/parsed.ts';
import { foreign, type Kind } from './allowed.ts';
import {
  ADDRESSES,
  type Hostile,
  ofAddresses,
  ofFindings,
  ofMarkdown,
  ofNamesAndTexts,
  ofTemplateData,
} from './documents.ts';
import { line, SOURCES, vectors, writable } from './vectors.ts';
import { openWatched } from './watch.ts';

const KINDS: Readonly<Record<string, Kind>> = { html: 'page', article: 'fragment', intercom: 'intercom' };

const browser = await openBrowser();
const namesAndTexts = await ofNamesAndTexts();
const markdown = await ofMarkdown();
const addresses = await Promise.all(ADDRESSES.map(ofAddresses));
const templateData = await ofTemplateData();
const findings = await ofFindings();

const documents: readonly Hostile[] = [
  ...namesAndTexts,
  ...markdown.documents,
  ...addresses.flatMap((each) => each.documents),
  ...templateData,
  ...findings,
];

/**
 * The words without any escaping: in a title, in attributes, as text, as an address. It shows what the detectors see, and is
 * never to change with the program.
 */
function control(words: string, index: number): Hostile {
  const frame = /^[^<]*:/.test(words) ? `<iframe src="${words}"></iframe>` : '';
  const body = `<p title="${words}">One</p><p title='${words}'>Two</p><p>${words}</p>${frame}`;
  return { name: `${index}`, kind: 'page', html: `<!doctype html><title>${words}</title>${body}` };
}
const controls = vectors.map(control);

const asWords = (text: string) => text.replace(/\s+/g, '');

describe(`hostile words (${SOURCES})`, () => {
  it('stand in the documents, each as a name, as data of a template, and in findings', () => {
    for (const made of [namesAndTexts, templateData, findings]) {
      const said = asWords(made.map(({ html }) => fragmentText(html)).join('\n'));
      expect(writable.filter((words) => !said.includes(asWords(line(words, 60))))).toEqual([]);
    }
  });

  it('are refused as Markdown or as an address, or harmless there', () => {
    expect(markdown.refused).toBeGreaterThan(writable.length / 2);
    const harmless = /^(?:https?:\/\/|[-+\d][\d ./-]*$)/;
    for (const { accepted } of addresses) expect(accepted.filter((each) => !harmless.test(each))).toEqual([]);
  });
});

describe(`a reader of HTML, of hostile words (${SOURCES})`, () => {
  it('finds foreign markup where they are not escaped', () => {
    const seen = (words: string) => foreign(`<p>${words}</p>`, 'fragment').length > 0;
    expect(['words', 'a &lt; b', '&#60;script&#62;'].filter(seen)).toEqual([]);
    expect(vectors.filter(seen).length).toBeGreaterThan(vectors.length / 2);
  });

  it.each(renderers.filter(({ format }) => format in KINDS))(
    'finds none in any node of $format',
    ({ format, render }) => {
      const found = vectors.flatMap((words) =>
        foreign([...render(noticeSaying(words), page)].join(''), KINDS[format] as Kind),
      );
      expect(found).toEqual([]);
    },
  );

  it('finds none in notices, articles, records and coverage', () => {
    expect(
      documents.flatMap(({ name, kind, html }) => foreign(html, kind).map((found) => `${name}: ${found}`)),
    ).toEqual([]);
  });
});

describe(`Chromium, of hostile words (${SOURCES})`, () => {
  it('runs scripts and asks for files where they are not escaped', async () => {
    const watch = await openWatched(browser);
    const { scripts, requests } = await watch(controls);
    expect(scripts.length).toBeGreaterThan(vectors.length / 6);
    expect(requests.length).toBeGreaterThan(vectors.length / 10);
  });

  it('runs nothing and asks for nothing in notices, articles, records and coverage', async () => {
    // In a window of its own: what the controls began may not have come to its end.
    const watch = await openWatched(browser);
    expect(await watch(documents)).toEqual({
      scripts: [],
      requests: [],
      schemes: ['http:', 'https:', 'mailto:', 'tel:'],
    });
  });
});
