import { createInterface } from 'node:readline/promises';

/** Asks on the terminal. */
export interface Questions {
  /** Rejects where the terminal is closed (Ctrl-C, Ctrl-D). */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Opens the terminal for questions; a question to a closed one would never be answered, and the program end in silence. */
export function openQuestions(): Questions {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new AbortController();
  terminal.once('close', () => closed.abort());
  return {
    ask: (question) => terminal.question(question, { signal: closed.signal }),
    close: () => terminal.close(),
  };
}
