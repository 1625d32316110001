#!/usr/bin/env node
// Starts the program with the code that V8 compiled when the package was built, which halves the time to start. Another
// release of Node refuses that code, and the program is compiled as usual.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** The program as a script; `cachedData` is what V8 kept of an earlier run, if it is there. */
exports.load = (folder) => {
  const filename = join(folder, 'cli.cjs');
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`;
  return new Script(source, { filename, cachedData: kept(join(folder, 'cli.cache')) });
};

/** What the program gives: `start`, and `work` for a thread. */
exports.run = (script, folder) => {
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, require, module, join(folder, 'cli.cjs'), folder);
  return module.exports;
};

function kept(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

if (require.main === module) exports.run(exports.load(__dirname), __dirname).start();
