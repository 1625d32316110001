import { noticeTemplates } from './document/index.ts';
import type { Finding, SourceFile } from './findings/index.ts';
import type { Own, Shape } from './locale/index.ts';
import type { InputFile } from './request.ts';
import { decode } from './source/index.ts';

/** The templates of a policy's own, which are read late: few policies have any. `report` takes what is wrong with them. */
export async function ownTemplates(files: readonly InputFile[], report: (found: Finding) => void): Promise<Own> {
  if (files.length === 0) return { languages: new Map(), tags: [], report };
  const decoded = files.flatMap(({ path, name = path, content }) => {
    const { value, findings } = decode(path, content);
    for (const each of findings) report(each);
    return value ? [{ name, file: value satisfies SourceFile }] : [];
  });
  const { readOwn, tagOf } = await import('./locale/own.ts');
  const shapes = new Map<string, Shape>(noticeTemplates.map(({ template, shape }) => [template, shape]));
  const { value, findings } = await readOwn(decoded, shapes);
  for (const each of findings) report(each);
  return { languages: value ?? new Map(), tags: decoded.map(({ name }) => tagOf(name)), report };
}
