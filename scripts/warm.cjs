// Runs the built program once and keeps what V8 compiled on the way. Arguments: dist folder, then those of the program.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [dist, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], join(dist, 'policyc.cjs'), ...args];
const { load, run } = require(join(dist, 'policyc.cjs'));
const script = load(dist);
run(script, dist).start();
process.on('exit', () => writeFileSync(join(dist, 'cli.cache'), script.createCachedData()));
