import { type Fault, type Finding, finding, inQuotesIfShort, type SourceFile } from '../findings/index.ts';
import { curlyQuotes, dashInList } from './faults.ts';

// What text processors open and close quotations with, in all languages: they mix them up.
const WRAPPED = /^(?:[“”„‟«»]\s*([^“”„‟«»"]*?)\s*[“”«»"]|[‘‚‹›]\s*([^‘‚‹›]*?)\s*[’‘‹›])$/;
const OPENED = /^[“”„‟«»][^“”„‟«»"]*$/;

/** What a text says within the quotation marks of a text processor; nothing where they don't embrace the whole of it. */
export function insideCurly(text: string): string | undefined {
  const [, double, single] = WRAPPED.exec(text) ?? [];
  return double || single;
}

// What text processors make of the hyphen that begins an item of a list.
const DASH = /^\s*([–—−‐‑•·‣▪●])\s/;

/** Whether a text without straight quotation marks might be taken for one that a text processor has changed. */
export function isTypographic(text: string): boolean {
  return /^[“”„‟«»‘‚‹›]/.test(text) || DASH.test(text);
}

/** The sign with which a line or a text begins as lists do in a text processor, if it does. */
export function dashOf(text: string): string | undefined {
  return DASH.exec(text)?.[1];
}

/** The fault of such a sign. */
export function dashTold(dash: string): { fault: Fault; message: string; help: string } {
  return {
    fault: dashInList,
    message: `this begins with ${dash}, which is no hyphen`,
    help: 'Begin each item of a list with `- `: the hyphen of the keyboard and a space. If it is part of a text, put the text in straight quotation marks.',
  };
}

/** The finding for a text or key with the quotation marks or the dash of a text processor, which are letters to YAML. */
export function typographic(text: string, file: SourceFile, start: number, end: number): Finding | undefined {
  const at = { file, start, end };
  const dash = dashOf(text);
  if (dash) {
    const { fault, ...told } = dashTold(dash);
    return finding(fault, { at: { file, start, end: start + dash.length }, ...told });
  }
  const [opens, closes] = [text.charAt(0), text.charAt(text.length - 1)];
  const inside = insideCurly(text);
  if (inside)
    return finding(curlyQuotes, {
      at,
      message: `the quotation marks ${opens} and ${closes} are letters to YAML here: readers would see them`,
      help: `Write straight ones: \`${inQuotesIfShort(inside)}\`.${closes === '"' ? '' : ` Where readers are to see the others, put straight ones around them: \`"${opens}…${closes}"\`.`}`,
    });
  if (!OPENED.test(text) || !/^\s*,/.test(file.text.slice(end, end + 100))) return undefined;
  return finding(curlyQuotes, {
    at,
    message: `the quotation mark ${opens} is a letter to YAML: the text ends at the comma`,
    help: 'Put the whole text in straight quotation marks: `"…"`.',
  });
}
