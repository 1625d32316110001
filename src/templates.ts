import { noticeTemplates } from './document/index.ts';
import { type Finding, finding, type SourceFile } from './findings/index.ts';
import { sha256Base64 } from './hash/index.ts';
import { type Own, type Shape, styleNotSelfContained } from './locale/index.ts';
import type { Style } from './render/index.ts';
import type { InputFile } from './request.ts';
import { decode, hiddenCharacters } from './source/index.ts';

/** What a policy brings of its own: languages, and a stylesheet for the pages. */
export interface OwnTemplates {
  readonly own: Own;
  readonly style?: Style;
}

type Report = (found: Finding) => void;

const STYLE = 'page/style.css';

/** The templates of a policy's own, which are read late: few policies have any. `report` takes what is wrong with them. */
export async function ownTemplates(files: readonly InputFile[], report: Report): Promise<OwnTemplates> {
  if (files.length === 0) return { own: { languages: new Map(), tags: [], report } };
  const decoded = files.flatMap(({ path, name = path, content }) => {
    const { value: file, findings } = decode(path, content);
    const found = file ? hiddenCharacters(file) : findings;
    for (const each of found) report(each);
    return file && found.length === 0 ? [{ name, file }] : [];
  });
  const languages = decoded.filter(({ name }) => name !== STYLE);
  const { readOwn, tagOf } = await import('./locale/own.ts');
  const shapes = new Map<string, Shape>(noticeTemplates.map(({ template, shape }) => [template, shape]));
  const { value, findings } = await readOwn(languages, shapes);
  for (const each of findings) report(each);
  const own = { languages: value ?? new Map(), tags: languages.map(({ name }) => tagOf(name)), report };
  const sheet = decoded.find(({ name }) => name === STYLE);
  return { own, ...(sheet && { style: await styleOf(sheet.file, report) }) };
}

/** What would end the stylesheet, or ask for something outside of the page. */
const OUTWARD = /<\/|<!--|@import|url\((?!\s*["']?data:)/gi;

async function styleOf(file: SourceFile, report: Report): Promise<Style> {
  for (const { 0: words, index: start } of file.text.matchAll(OUTWARD)) {
    const message = `the stylesheet has \`${words}\`; a page asks for nothing outside of it`;
    report(finding(styleNotSelfContained, { at: { file, start, end: start + words.length }, message }));
  }
  const css = file.text.trim();
  return { css, source: `'sha256-${await sha256Base64(css)}'` };
}
