import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { type ParserError, parse, parseFragment } from 'parse5';
import type { Finding } from '../../src/findings/index.ts';
import type { CompileResult, OutputFile } from '../../src/index.ts';
import { reporters } from '../../src/report/index.ts';

/** What no finding and no output may be, whatever the input was: throws where something is. */
export function holds({ findings, outputs, asOf }: CompileResult): void {
  for (const each of findings) holdsFinding(each);
  const isRefused = findings.some(({ fault, waived }) => fault.severity === 'error' && !waived);
  if (isRefused === outputs.length > 0) throw new Error(`${outputs.length} outputs, refused: ${isRefused}`);
  for (const each of outputs) holdsOutput(each);
  for (const reporter of Object.values(reporters))
    holdsReport(reporter({ asOf, version: '1.0.0', findings }, { color: false }));
}

/** A finding has a code, words, and a place within its file. */
export function holdsFinding({ fault, at, message }: Finding): void {
  const inFile = at.start >= 0 && at.start <= at.end && at.end <= Math.max(1, at.file.text.length);
  if (!/^P\d{4}$/.test(fault.code) || message === '' || !inFile)
    throw new Error(`a finding without code, words or place: ${fault.code} ${at.start}–${at.end} ${message}`);
}

/** No control characters but line breaks, nothing that turns the direction of writing, no workflow command but our own. */
function holdsReport(text: string): void {
  const hidden =
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|\udb40[\udc00-\udc7f]/.exec(
      text,
    );
  if (hidden) throw new Error(`a report lets through ${JSON.stringify(hidden[0])}`);
  const command = /^::(?!(?:error|warning|notice) file=)|##\[/m.exec(text);
  if (command)
    throw new Error(`a report lets through a workflow command: ${text.slice(command.index, command.index + 80)}`);
}

const PARSERS: Readonly<Record<string, (content: string | Uint8Array) => void>> = {
  html: (content) => holdsHtml(String(content)),
  json: (content) => JSON.parse(String(content)),
  xlsx: (content) => {
    for (const [name, part] of Object.entries(unzipSync(content as Uint8Array)))
      if (name.endsWith('.xml'))
        new DOMParser({ onError: onErrorStopParsing }).parseFromString(new TextDecoder().decode(part), 'text/xml');
  },
};

function holdsOutput({ path, content }: OutputFile): void {
  PARSERS[path.split('.').at(-1) ?? '']?.(content);
}

/** Elements that no text may bring in; our own pages have none of them. */
const FOREIGN = /^(?:script|iframe|object|embed|form|input|base|img|video|audio|template|noscript|math)$/;

function holdsHtml(html: string): void {
  const errors: ParserError[] = [];
  const read = { onParseError: (error: ParserError) => errors.push(error) };
  const document = html.startsWith('<!doctype') ? parse(html, read) : parseFragment(html, read);
  if (errors.length > 0) throw new Error(`HTML with faults: ${errors[0]?.code} at ${errors[0]?.startOffset}`);
  holdsNode(document);
}

/** Addresses that links may have, and the empty icon that keeps browsers from asking for one. */
const HREF = /^(?:https?:|mailto:|tel:|#|\.\.\/|data:,$)/i;

interface HtmlNode {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly unknown[];
}

function holdsNode({ tagName = '', attrs = [], childNodes = [] }: HtmlNode): void {
  if (FOREIGN.test(tagName)) throw new Error(`a page has the element ${tagName}`);
  for (const { name, value } of attrs)
    if (name.startsWith('on') || (name === 'href' && !HREF.test(value)))
      throw new Error(`a page has the attribute ${name}="${value}"`);
  for (const child of childNodes) holdsNode(child as HtmlNode);
}
