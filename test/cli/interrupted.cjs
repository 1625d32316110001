// Preloaded into a build: at the nth change to the file system, the process is killed or the change fails.
const fs = require('node:fs');

const { INTERRUPT_AT, INTERRUPT_BY } = process.env;
let left = Number(INTERRUPT_AT);

for (const name of ['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    const changes = name === 'openSync' ? args[1] === 'wx' : name !== 'writeSync' || args[0] > 2;
    if (changes && --left === 0) interrupt();
    return original(...args);
  };
}

function interrupt() {
  if (INTERRUPT_BY === 'SIGKILL') process.kill(process.pid, 'SIGKILL');
  else throw Object.assign(new Error(INTERRUPT_BY), { code: INTERRUPT_BY });
}
