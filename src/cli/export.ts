import { handOn } from '../hand-on.ts';
import { printableJson } from '../report/index.ts';
import { type Common, print, request } from './common.ts';
import { expectRoom } from './room.ts';
import { note, write } from './terminal.ts';

/** Prints a policy as a TILT document, and on stderr what TILT has no place for. Gives the exit code. */
export async function exportTiltDocument(folder: string, options: Common): Promise<number> {
  const asked = request(folder, options);
  await expectRoom(asked.files);
  const result = await handOn(asked);
  if (!result.exported) {
    print(result, options);
    note('Nothing was exported, because of the errors.\n');
    return 1;
  }
  const { document, unsaid } = result.exported;
  write(1, `${printableJson(JSON.stringify(document, null, 2))}\n`);
  if (unsaid.size > 0) {
    const lines = [...unsaid].map(([key, count]) => `  ${key} ${count}\n`);
    note(`TILT has no place for these, with how many there are:\n${lines.join('')}`);
  }
  return 0;
}
