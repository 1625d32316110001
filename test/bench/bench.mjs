// Prints medians and ratios: the whole process against an empty one, and large policies against the YAML parser alone.
// `npm run bench` builds first. Options: --runs n (default 10), --section process|large|preview|others|many (default: all
// but `many`, which takes minutes).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { policyOf } from './generate.mjs';
import { many } from './many.mjs';
import { measured, median, row, timeOf } from './measure.mjs';
import { others } from './others.mjs';
import { previewTimes } from './preview.mjs';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 10;
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/policyc.cjs');
const folder = mkdtempSync(join(tmpdir(), 'policyc-bench-'));

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${runs} runs each, medians\n`);
const sections = {
  process: wholeProcess,
  large: largePolicies,
  preview,
  others: () => others({ folder, program, policy: join(root, 'policy'), runs }),
  many: () => many({ folder, program }),
};
const { values } = parseArgs({ strict: false, options: { section: { type: 'string' } } });
for (const [name, measure] of Object.entries(sections))
  if (values.section ? values.section === name : name !== 'many') await measure();
rmSync(folder, { recursive: true, force: true });

function wholeProcess() {
  const commands = {
    'node -e 0': ['-e', '0'],
    'policyc check policy': [program, 'check', join(root, 'policy')],
    'policyc build policy, all outputs, English alone': [
      program,
      'build',
      join(root, 'policy'),
      '--locale',
      'en',
      '--out',
      'OUT',
    ],
    'policyc build policy, all outputs, three languages': [program, 'build', join(root, 'policy'), '--out', 'OUT'],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, args] of Object.entries(commands))
      times[name].push(
        timeOf([
          process.execPath,
          ...args.map((arg) => (arg === 'OUT' ? join(folder, `out-${run}-${args.length}`) : arg)),
        ]),
      );
  const base = median(times['node -e 0']);
  for (const [name, list] of Object.entries(times))
    row(name, `${median(list).toFixed(0)} ms`, `${(median(list) / base).toFixed(2)} × node -e 0`);
  console.log();
}

function largePolicies() {
  const medians = {};
  for (const count of [1000, 10000]) {
    const text = policyOf(count);
    const policy = written(`policy-${count}`, text);
    const times = count > 1000 ? Math.max(3, Math.ceil(runs / 2)) : runs;
    const reports = Array.from({ length: times }, () => worker(policy));
    const of = (key) => median(reports.map((report) => report[key]));
    medians[count] = of('build');
    row(`${count} activities, ${(text.length / 1e6).toFixed(1)} MB: parseDocument`, `${of('parse').toFixed(0)} ms`);
    row(
      `${count} activities: rules`,
      `${of('rules').toFixed(0)} ms`,
      `${(of('rules') / of('parse')).toFixed(2)} × parseDocument`,
    );
    row(
      `${count} activities: compile, all outputs`,
      `${of('build').toFixed(0)} ms`,
      `${(of('build') / of('parse')).toFixed(2)} × parseDocument`,
    );
    const whole = Array.from({ length: times }, (_, run) =>
      measured([program, 'build', policy, '--out', join(folder, `large-${count}-${run}`)], folder),
    );
    row(
      `${count} activities: policyc build`,
      `${(median(whole.map(({ seconds }) => seconds)) * 1000).toFixed(0)} ms`,
      `${Math.max(...whole.map(({ memory }) => memory)).toFixed(0)} MB at most`,
    );
  }
  row('time(10,000) / time(1,000)', (medians[10000] / medians[1000]).toFixed(1));
}

/** A folder with a policy of one file. */
function written(name, text) {
  const policy = join(folder, name);
  mkdirSync(policy);
  writeFileSync(join(policy, 'policy.yaml'), text);
  return policy;
}

/** From saving a file to the new page in the browser. */
async function preview() {
  const ours = join(folder, 'ours');
  cpSync(join(root, 'policy'), ours, { recursive: true });
  const cases = {
    'our policy': { policy: ours, file: 'notice.yaml', before: 'Privacy policy' },
    '1000 activities': { policy: written('large', policyOf(1000)), file: 'policy.yaml', before: 'Activity number 500' },
  };
  console.log();
  for (const [name, wanted] of Object.entries(cases)) {
    const times = await previewTimes({ ...wanted, runs });
    row(`preview, ${name}: from saving to the page`, times ? `${median(times).toFixed(0)} ms` : 'no Chromium');
  }
}

/** Parse and build in one process that has done neither before, in turn. */
function worker(policy) {
  const result = spawnSync(process.execPath, [fileURLToPath(new URL('./worker.mjs', import.meta.url)), policy], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout);
}
