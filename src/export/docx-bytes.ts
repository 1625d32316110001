import { strToU8, type Zippable, zipSync } from 'fflate/browser';

/** The first day that a ZIP archive can tell. */
const NO_DAY = new Date(1980, 0, 1);

/** The files of a document for Word, by their paths in its archive. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * A document without what its library takes from the clock, from chance, and from documents made before: the days in its
 * properties, and the ids of links and bookmarks, which are numbered in their order.
 */
export function zipped(parts: Parts): Uint8Array {
  const [link, heading, bookmark] = [numbering(), numbering(), numbering()];
  const files: Zippable = {};
  for (const [path, part] of parts) {
    const fixed = (text: string) =>
      text
        .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
        .replace(/"rId([a-z0-9_-]{21})"/g, (_, id: string) => `"rIdLink${link(id)}"`)
        .replace(/_Toc(\d+)/g, (_, id: string) => `_Toc${heading(id)}`)
        .replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, (_, tag: string, id: string) => tag + bookmark(id));
    files[path] = [typeof part === 'string' ? strToU8(fixed(part)) : part, { mtime: NO_DAY }];
  }
  return zipSync(files);
}

/** Gives each id a number, in the order in which they are asked for. */
function numbering(): (id: string) => number {
  const ids = new Map<string, number>();
  return (id) => {
    const number = ids.get(id) ?? ids.size + 1;
    ids.set(id, number);
    return number;
  };
}
