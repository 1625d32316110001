// What each input that is made to keep the program busy takes: processor time, memory, exit code, the first finding.
// Options: a part of the name, to run only those. Ends with 1 where one takes more than 2 s, does not fit into a heap of
// 512 MB, or shows a stack trace. Times are those of this machine: run it where nothing else runs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputs } from './dos-inputs.mjs';

const MOST_SECONDS = 2;
const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = Object.entries(inputs).filter(([name]) => name.includes(process.argv[2] ?? ''));
let failed = 0;
for (const [name, { command = ['check'], ...files }] of wanted) {
  const { seconds, mebibytes, status, said } = run(command, files);
  const isBad = seconds === undefined || seconds > MOST_SECONDS || status > 2 || /^ +at /m.test(said);
  if (isBad) failed++;
  const took =
    seconds === undefined
      ? 'was ended after 60 s'
      : `${seconds.toFixed(2).padStart(6)} s ${mebibytes.toFixed(0).padStart(5)} MiB`;
  console.log(
    `${isBad ? 'BAD' : 'ok '} ${name.padEnd(52)} ${took}  exit ${status}  ${said.split('\n')[0].slice(0, 90)}`,
  );
}
console.log(`${wanted.length} inputs, ${failed} over the limits`);
process.exitCode = failed > 0 ? 1 : 0;

function run(command, files) {
  const folder = mkdtempSync(join(tmpdir(), 'policyc-dos-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const measured = join(folder, 'measured.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=512', '-r', join(root, 'test/fuzz/measure.cjs'), join(root, 'dist/policyc.cjs'), ...command],
    { cwd: folder, encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 30, env: { ...process.env, MEASURED: measured } },
  );
  const said = `${stdout}${stderr}`;
  const taken = status === null ? {} : JSON.parse(readFileSync(measured, 'utf8'));
  rmSync(folder, { recursive: true });
  return { status: status ?? 134, said, ...taken };
}
