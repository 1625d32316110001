// How long other tools need to render the notice that policyc builds, from their own source form and with their own
// numbers and references, beside the whole of `policyc build`, which checks it and makes the records too.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forAsciidoctor, forPandoc, forSphinx, referencesIn } from './forms.mjs';
import { median, row, timeOf } from './measure.mjs';

/** Prints medians and ratios; each tool runs in turn with policyc. */
export function others({ folder, program, policy, runs }) {
  const build = [process.execPath, program, 'build', policy, '--locale', 'en', '--out'];
  timeOf([...build, join(folder, 'first')]);
  const markdown = readFileSync(join(folder, 'first/saas/en/notice.md'), 'utf8');
  console.log(`\nOur notice in English, ${referencesIn(markdown)} references, whole processes in turn:`);
  for (const { name, version, command, page } of tools(markdown, join(folder, 'others'))) {
    if (version === undefined) {
      row(name, 'not installed');
      continue;
    }
    const times = { ours: [], theirs: [] };
    for (let run = 0; run < runs; run++) {
      times.theirs.push(timeOf(command));
      times.ours.push(timeOf([...build, join(folder, `out-${name}-${run}`)]));
    }
    expectLinked(page, referencesIn(markdown));
    const [theirs, ours] = [median(times.theirs), median(times.ours)];
    row(
      `${name} ${version}`,
      `${theirs.toFixed(0)} ms`,
      `policyc ${ours.toFixed(0)} ms`,
      `${(theirs / ours).toFixed(2)} × policyc`,
    );
  }
}

function tools(markdown, folder) {
  const at = (...names) => join(folder, ...names);
  mkdirSync(at('sphinx'), { recursive: true });
  const files = {
    'notice.md': forPandoc(markdown),
    'notice.adoc': forAsciidoctor(markdown),
    'sphinx/notice.rst': forSphinx(markdown),
    'sphinx/index.rst': 'Notices\n=======\n\n.. toctree::\n   :numbered:\n\n   notice\n',
    'sphinx/conf.py': "numfig = True\nhtml_theme = 'basic'\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  return [
    {
      name: 'pandoc',
      version: versionOf('pandoc'),
      command: ['pandoc', '-s', '--toc', '--number-sections', at('notice.md'), '-o', at('pandoc.html')],
      page: at('pandoc.html'),
    },
    {
      name: 'asciidoctor',
      version: versionOf('asciidoctor'),
      command: ['asciidoctor', at('notice.adoc'), '-o', at('asciidoctor.html')],
      page: at('asciidoctor.html'),
    },
    {
      name: 'sphinx-build',
      version: versionOf('sphinx-build'),
      command: ['sphinx-build', '-q', '-E', '-a', at('sphinx'), at('sphinx-out')],
      page: at('sphinx-out/notice.html'),
    },
  ];
}

function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}

/** A tool that has lost a reference did less than it was asked for. */
function expectLinked(page, count) {
  const html = readFileSync(page, 'utf8');
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/\shref="#([^"]+)"/g)].filter(([, id]) => ids.has(id));
  if (links.length < count) throw new Error(`${page} has ${links.length} links that lead somewhere, not ${count}`);
}
