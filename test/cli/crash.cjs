// Preloaded before the program, so that it crashes at the moment at which it knows the token.
globalThis.fetch = () => {
  setImmediate(() => {
    throw new Error('crash');
  });
  return new Promise(() => {});
};
