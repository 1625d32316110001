/** Work that is done again each time it is asked for, one turn after the other. */
export interface Turns {
  /** Asks for a turn; settles when all that was asked for is done. */
  ask(): Promise<void>;
  /** No turn begins any more, and the one that runs is told that it is stale. */
  end(): void;
}

/** Turns of a work, which may look whether another turn was asked for meanwhile. */
export function inTurns(work: (isStale: () => boolean) => Promise<void>): Turns {
  let asked = 0;
  let ended = false;
  let working: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let turn = 0; turn !== asked && !ended; ) {
      turn = asked;
      await work(() => ended || turn !== asked);
    }
  }

  return {
    ask() {
      asked += 1;
      working ??= run().finally(() => {
        working = undefined;
      });
      return working;
    },
    end() {
      ended = true;
    },
  };
}
