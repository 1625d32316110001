import { type Finding, lineText, position } from '../findings/index.ts';

/**
 * A name for each finding, in their order, by which other programs know it again in the next run: it depends on the
 * rule, the file, the words of the line and the names in the message, and neither on where the line stands nor on how the
 * rest of the message is worded. What is alike is numbered.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ fault, at, message }) => {
    const line = lineText(at.file, position(at.file, at.start).line).trim();
    const content = [fault.code, at.file.path, line, ...(message.match(/"[^"]*"/g) ?? [])].join('\n');
    const number = (seen.get(content) ?? 0) + 1;
    seen.set(content, number);
    return hash(`${content}\n${number}`);
  });
}

/** FNV-1a with 64 bits, over UTF-16 units: tells texts apart, and keeps no secret. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
