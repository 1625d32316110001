import { type Checked, finding, type SourceFile } from '../findings/index.ts';
import { notUtf8, tooLarge } from './faults.ts';

/** The largest file that is read, in bytes. A policy of 10,000 activities has about a twentieth of it. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** The text of a file; nothing where its bytes are not UTF-8. A byte order mark at the start is dropped. */
export function decode(path: string, bytes: Uint8Array): Checked<SourceFile> {
  const empty = { path, text: '' };
  const at = { file: empty, start: 0, end: 0 };
  if (bytes.length > LARGEST_FILE) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return {
      findings: [
        finding(tooLarge, { at, message: `the file has ${size} MiB, the most is ${LARGEST_FILE / 1024 / 1024} MiB` }),
      ],
    };
  }
  try {
    return { value: { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }, findings: [] };
  } catch {
    const sixteen = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = sixteen ? 'the file is written in UTF-16, not in UTF-8' : 'the file is not written in UTF-8';
    return {
      findings: [finding(notUtf8, { at, message, help: 'In the editor, choose “Save with encoding: UTF-8”.' })],
    };
  }
}
