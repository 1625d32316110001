// Preloaded before the program, so that it finds another order of its folders, another day, user and umask. Nothing in
// the shell can give it all of these; ANOTHER names them.
const fs = require('node:fs');

const { order, day, umask, user } = JSON.parse(process.env.ANOTHER);

const { readdirSync } = fs;
fs.readdirSync = (...args) => shuffled(readdirSync(...args));

const Today = Date;
globalThis.Date = class extends Today {
  constructor(...args) {
    super(...(args.length === 0 ? [day] : args));
  }
  static now() {
    return new Today(day).getTime();
  }
};

process.umask(umask);
// Only the super-user may become another.
if (process.getuid?.() === 0 && user > 0) {
  process.setgroups([]);
  process.setgid(user);
  process.setuid(user);
}

/** The same names in an order that depends on a number: as they are, backwards, or drawn one by one. */
function shuffled(names) {
  if (order === 0) return names;
  if (order === 1) return names.reverse();
  let state = order * 2_654_435_761;
  return names
    .map((name) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return { name, state };
    })
    .sort((a, b) => a.state - b.state)
    .map(({ name }) => name);
}
