// Runs the built program once and keeps what V8 compiled on the way. Arguments: dist folder, then those of the program.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');

const [dist, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], join(dist, 'policyc.cjs'), ...args];
const { load, run } = require(join(dist, 'policyc.cjs'));
const script = load(dist);
run(script, dist).start();
process.on('exit', () => {
  // V8 keeps its flags with the code, and refuses it under others. The program starts with the usual ones.
  setFlagsFromString('--opt');
  writeFileSync(join(dist, 'cli.cache'), script.createCachedData());
});
