// One of the threads that work on several policies: the same program, with the code that V8 compiled for it.
const { load, run } = require('./policyc.cjs');

run(load(__dirname), __dirname).work();
