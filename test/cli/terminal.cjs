// Preloaded before the program, so that it takes the pipes of a test for a terminal.
for (const stream of [process.stdin, process.stderr]) Object.defineProperty(stream, 'isTTY', { value: true });
