import { type DefaultTreeAdapterTypes as Dom, parseFragment, serialize } from 'parse5';
import { sha256 } from '../hash/index.ts';
import { linesOf } from './lines.ts';
import type { Target } from './target.ts';

/**
 * What policyc leaves in an article to know it again: which notice it is, in which version, and the hash of title and
 * text as they were written. Where the hash is not that of the text, somebody has edited the article since.
 */
export interface Marker {
  readonly notice: string;
  readonly version: string;
  readonly sha256: string;
}

const NAMES = {
  notice: 'data-policyc-notice',
  version: 'data-policyc-version',
  sha256: 'data-policyc-sha256',
} as const;

/** The article as it is written: within one element that carries the marker. Help centers keep `data-` attributes. */
export async function withMarker({ notice, version, title, html }: Target): Promise<string> {
  const marker: Marker = { notice, version, sha256: await hashOf(title, html) };
  const fragment = parseFragment('<div></div>');
  const [wrapper] = fragment.childNodes as [Dom.Element];
  wrapper.attrs = (Object.keys(NAMES) as (keyof Marker)[]).map((key) => ({ name: NAMES[key], value: marker[key] }));
  return `${serialize(fragment).slice(0, -'</div>'.length)}\n${html}</div>\n`;
}

/** The marker of an article; undefined where policyc has not written it, or an editor has removed it. */
export function markerIn(body: string): Marker | undefined {
  if (!body.includes(NAMES.sha256)) return undefined;
  const open: Dom.ChildNode[] = [...parseFragment(body).childNodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue;
    const found = read(node);
    if (found) return found;
    for (const child of node.childNodes) open.push(child);
  }
  return undefined;
}

function read({ attrs }: Dom.Element): Marker | undefined {
  const valueOf = (key: keyof Marker) => attrs.find(({ name }) => name === NAMES[key])?.value;
  const [notice, version, sha256] = [valueOf('notice'), valueOf('version'), valueOf('sha256')];
  return notice !== undefined && version !== undefined && sha256 !== undefined
    ? { notice, version, sha256 }
    : undefined;
}

/** The SHA-256 of a title and of the text of an article, whatever its markup. */
export async function hashOf(title: string, html: string): Promise<string> {
  return sha256([title.trim(), ...linesOf(html)].join('\n'));
}
