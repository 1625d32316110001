// One measurement: `parseDocument` and the whole build of the same bytes, each once warmed up on a small policy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { compile } from '../../dist/index.js';
import { policyOf } from './generate.mjs';

const content = readFileSync(join(process.argv[2], 'policy.yaml'));
const small = Buffer.from(policyOf(200));
parseDocument(small.toString(), { uniqueKeys: false });
await build(small);

const parse = measure(() => parseDocument(content.toString(), { uniqueKeys: false }));
const stages = {};
const start = performance.now();
const { outputs, findings } = await build(content, (stage) => {
  stages[stage] = performance.now();
});
const time = performance.now() - start;
const rules = stages.render - stages.judge;
if (outputs.length === 0) throw new Error(findings.map(({ message }) => message).join('\n'));
console.log(JSON.stringify({ parse, build: time, rules }));

function build(bytes, onStage) {
  return compile({ files: [{ path: 'policy.yaml', content: bytes }], today: '2026-11-01', onStage });
}

function measure(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
