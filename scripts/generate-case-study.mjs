// Makes docs/case-study.md: what policyc finds in a real notice of 2018, then and today, held against what a careful
// reader found. With --check nothing is written; exit code 1 says that the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { importTypeScript } from './import-typescript.mjs';

const THEN = '2018-08-01';
const TODAY = '2026-11-23';

const docs = join(fileURLToPath(new URL('..', import.meta.url)), 'docs');
const read = (name) => readFileSync(join(docs, 'case-study', name), 'utf8');
const { check, position } = await importTypeScript('src/index.ts');
const { faults } = parse(read('faults.yaml'));

const published = read('policy/notice.yaml');
const mended = parse(read('mends.yaml')).reduce(replaceOnce, published);
const unreadable = await findingsIn(published, THEN);
const then = await findingsIn(mended, THEN);
const today = await findingsIn(mended, TODAY);
const later = today.filter((found) => !then.some((other) => keyOf(other) === keyOf(found)));
const codes = new Map([...unreadable, ...then, ...today].map(({ fault }) => [fault.name, fault.code]));

const lost = faults
  .filter(({ found }) => found !== undefined && !codes.has(found))
  .map(({ n, found }) => `${n} ${found}`);
if (lost.length > 0) throw new Error(`faults.yaml names what policyc does not find in the notice: ${lost.join(', ')}`);

const page = `${head()}\n\n${listed('What could not be read', unreadable, published)}\n\n${listed(`On the day of its publication, ${THEN}`, then, mended)}\n\n${listed(`What has come since, on ${TODAY}`, later, mended)}\n\n${against()}\n`;
const path = join(docs, 'case-study.md');
if (!process.argv.includes('--check')) writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page) {
  console.error('docs/case-study.md is not what policyc finds; run npm run generate');
  process.exitCode = 1;
}

async function findingsIn(text, asOf) {
  const content = new TextEncoder().encode(text);
  const { findings } = await check({ files: [{ path: 'notice.yaml', content }], today: TODAY, asOf });
  return findings;
}

function replaceOnce(text, { find, put }) {
  if (text.split(find).length !== 2)
    throw new Error(`mends.yaml: "${find}" does not stand in notice.yaml exactly once`);
  return text.replace(find, () => put);
}

function keyOf({ fault, at, message }) {
  return `${fault.code} ${at.start} ${message}`;
}

function head() {
  return `# Case study: one notice, then and now

<!-- Made by scripts/generate-case-study.mjs from docs/case-study/. -->

A company published a privacy notice in August 2018. [notice.yaml](case-study/policy/notice.yaml) tells it as a policy with
the faults that it had, in our words; the policy of this repository tells the same facts without them. This page is what
policyc says of it.

| Run | Errors | Warnings | Infos |
| --- | --- | --- | --- |
${countRow('What could not be read', unreadable)}
${countRow(`Mended so far as to be read, on ${THEN}`, then)}
${countRow(`The same, on ${TODAY}`, today)}

As long as keys and values cannot be read, policyc tells of these alone: what the law would miss may stand in them. Once
[they are mended](case-study/mends.yaml), it applies the law of a day.`;
}

function countRow(name, findings) {
  const count = (severity) => findings.filter(({ fault }) => fault.severity === severity).length;
  return `| ${name} | ${count('error')} | ${count('warning')} | ${count('info')} |`;
}

function listed(title, findings, text) {
  const lines = text.split('\n');
  const rows = findings.map(({ fault, at, message }) => {
    const { line } = position(at.file, at.start);
    return `| ${sectionOf(lines, line)} | ${fault.severity} | [${fault.name}](rules/${fault.code}.md) | ${cell(message)} |`;
  });
  return `## ${title}\n\n| Entry | | Rule | What policyc says |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

/** The entry that a line belongs to: the last key that is indented by two, with the key above it. */
function sectionOf(lines, line) {
  const before = lines.slice(0, line);
  const top = before.findLast((each) => /^[a-zA-Z]+:/.test(each));
  const inner = before.slice(before.lastIndexOf(top)).findLast((each) => /^ {2}[a-z-]+:/.test(each));
  return [top, inner]
    .filter(Boolean)
    .map((each) => each.trim().split(':')[0])
    .join('.');
}

function against() {
  const count = (key) => faults.filter((fault) => fault[key] !== undefined).length;
  const rows = faults.map(({ n, lines, says, ...rest }) => `| ${n} | ${lines} | ${cell(says)} | ${answer(rest)} |`);
  return `## Held against a careful reader

Someone read the published notice line by line and found ${faults.length} faults. policyc finds ${count('found')} of them,
${count('made')} cannot happen in a notice that it builds, and ${count('open')} stay open.

| | Lines | Fault | policyc |
| --- | --- | --- | --- |
${rows.join('\n')}`;
}

function answer({ found, made, open }) {
  if (made !== undefined) return `cannot happen: ${cell(made)}`;
  if (open !== undefined) return `open: ${cell(open)}`;
  return `[${found}](rules/${codes.get(found)}.md)`;
}

function cell(text) {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ');
}
