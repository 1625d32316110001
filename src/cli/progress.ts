import type { InputFile, Stage } from '../request.ts';
import { isTerminal, write } from './terminal.ts';

// A smaller policy is done before anyone has read a line about it.
const LONG_WORK = 500_000;

const WORDS: Readonly<Record<Stage, string>> = {
  read: 'Reading',
  check: 'Checking',
  compose: 'Composing',
  judge: 'Applying the law',
  render: 'Rendering',
};

/** Shows on a terminal which stage long work has come to, on one line that is cleared by `done`. A pipe sees nothing. */
export function progressOf(files: readonly InputFile[]): { show(stage: Stage): void; done(): void } {
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  const shown = bytes > LONG_WORK && isTerminal(2);
  return {
    show: (stage) => shown && write(2, `\r\u001b[K${WORDS[stage]} …`),
    done: () => shown && write(2, '\r\u001b[K'),
  };
}
