// Preloaded into a build: at the nth change to the file system (or, with INTERRUPT_WHAT=any, the nth call of any kind) the
// process gets a signal or the call fails. INTERRUPT_BY=COUNT prints the names of the calls instead.
const fs = require('node:fs');

const { INTERRUPT_AT, INTERRUPT_BY, INTERRUPT_WHAT } = process.env;
const CHANGES = ['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync'];
const OTHERS = ['existsSync', 'lstatSync', 'fstatSync', 'readdirSync', 'readFileSync', 'closeSync'];
const all = INTERRUPT_WHAT === 'any';
const calls = [];

for (const name of all ? [...CHANGES, ...OTHERS] : CHANGES) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (all || isChange(name, args)) {
      calls.push(name);
      if (calls.length === Number(INTERRUPT_AT)) interrupt();
    }
    return original(...args);
  };
}

if (INTERRUPT_BY === 'COUNT') process.on('exit', () => fs.writeFileSync(1, calls.join(' ')));

function isChange(name, args) {
  return name === 'openSync' ? args[1] === 'wx' : name !== 'writeSync' || args[0] > 2;
}

function interrupt() {
  if (INTERRUPT_BY.startsWith('SIG')) process.kill(process.pid, INTERRUPT_BY);
  else throw Object.assign(new Error(INTERRUPT_BY), { code: INTERRUPT_BY });
}
