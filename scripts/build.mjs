// Bundles the command line and the library into dist/, with their types, the schema, and the licenses of what is in them.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import './generate.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });

// Most start with this language alone; the others would be read and never used.
const FIRST = 'en';
const locales = join(root, 'src/locale/generated');
const languages = readdirSync(locales).flatMap((name) => /^([a-z]{2,3}(?:-\w+)*)\.js$/.exec(name)?.[1] ?? []);

// What few runs need is read from a file of its own. Such a part shares no state with the rest.
const LATE = {
  docx: 'src/export/docx.ts',
  glob: 'src/cli/several/glob.ts',
  preview: 'src/preview/index.ts',
  publish: 'src/publish/index.ts',
  tilt: 'src/tilt/index.ts',
};

const common = {
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  plugins: [packing()],
  // The platform's deflate takes 40 ms to load, and packs differently from one release of Node to the next.
  define: { CompressionStream: 'undefined' },
};
const cli = await build({
  ...common,
  entryPoints: { cli: join(root, 'src/cli/main.ts') },
  format: 'cjs',
  minifyIdentifiers: true,
  plugins: [packing(), lateLanguages(), lateParts(), lateProcesses(), nodesHash()],
  supported: { 'dynamic-import': false },
  outExtension: { '.js': '.cjs' },
});
asAscii(join(dist, 'cli.cjs'));
const late = await build({
  ...common,
  outdir: join(dist, 'late'),
  entryPoints: Object.entries(LATE).map(([out, part]) => ({ in: join(root, part), out })),
  format: 'cjs',
  // A library of modules makes itself a `require` of the place where it stands.
  define: { ...common.define, 'import.meta.url': '__filename' },
  minifyIdentifiers: true,
  outExtension: { '.js': '.cjs' },
});
await build({
  ...common,
  outdir: join(dist, 'locales'),
  entryPoints: languages.filter((tag) => tag !== FIRST).map((tag) => join(locales, `${tag}.js`)),
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
});
const library = await build({
  ...common,
  entryPoints: { index: join(root, 'src/index.ts') },
  format: 'esm',
  splitting: true,
  // The YAML parser is CommonJS and asks for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  chunkNames: 'chunks/[name]-[hash]',
});
copyFileSync(join(root, 'src/cli/launch.cjs'), join(dist, 'policyc.cjs'));
chmodSync(join(dist, 'policyc.cjs'), 0o755);
copyFileSync(join(root, 'src/cli/several/worker.cjs'), join(dist, 'worker.cjs'));
warmUp();

copyDeclarations();
const types = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.types.json')],
  { stdio: 'inherit' },
);
if (types.status !== 0) process.exit(1);
keepReached(join(dist, 'types'), 'index.d.ts');
for (const name of ['policy.schema.json']) copyFileSync(join(root, 'src/schema', name), join(dist, name));
copyFileSync(join(root, 'src/records/record.schema.json'), join(dist, 'record.schema.json'));
for (const tag of languages) cpSync(join(root, 'templates', tag), join(dist, 'templates', tag), { recursive: true });
mkdirSync(join(dist, 'templates/page'), { recursive: true });
copyFileSync(join(root, 'templates/page/style.css'), join(dist, 'templates/page/style.css'));
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licenses());

/**
 * Workbooks are packed by fflate: it needs a third of the time that their library's own deflate does, and packs tighter. What
 * is small stays unpacked: to begin takes fflate longer than all the rest of a small workbook.
 */
function packing() {
  const own = 'export function deflate(';
  return {
    name: 'packing',
    setup({ onLoad }) {
      onLoad({ filter: /hucre[\\/]dist[\\/]zip[\\/]deflate\.mjs$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes(own)) throw new Error(`${path} has no function deflate`);
        const contents = `
          import { deflateSync } from 'fflate/browser';
          export const deflate = (data) => (data.length < 100_000 ? deflateStored(data) : deflateSync(data));
          ${text.replace(own, 'function unused(')}`;
        return { contents, resolveDir: dirname(path) };
      });
    },
  };
}

/** Commander starts programs of their own for subcommands. Ours has none, and Node's module for it takes 2 ms to load. */
function lateProcesses() {
  const required = "const childProcess = require('node:child_process');";
  return {
    name: 'late-processes',
    setup({ onLoad }) {
      onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes(required)) throw new Error(`${path} does not ask for child_process`);
        return {
          contents: text.replace(required, '').replaceAll(/\bchildProcess\./g, "require('node:child_process')."),
        };
      });
    },
  };
}

/** On the command line the hashes are Node's own; the library's take twice as long to load, and run in browsers too. */
function nodesHash() {
  return {
    name: 'nodes-hash',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]hash[\\/]index\.ts$/ }, () => ({
        contents: "export { sha256, sha256Base64 } from './hash.ts';",
        resolveDir: join(root, 'src/cli'),
      }));
    },
  };
}

/** Patterns keep their letters as they are; escaped, the whole file is ASCII, which is read without decoding. */
function asAscii(path) {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/** The program is one file, for its speed; of the languages it holds the first, and reads each other one from its own file. */
function lateLanguages() {
  return {
    name: 'late-languages',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /locale[\\/]generated[\\/]locales\.js$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8').replace(/import\('\.\/([^']+)\.js'\)/g, (same, tag) =>
          tag === FIRST ? same : `Promise.resolve(require('./locales/${tag}.cjs'))`,
        );
        return { contents, resolveDir: dirname(path) };
      });
      onResolve({ filter: /^\.\/locales\// }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Each late part is loaded by an `import()`, which becomes a `require` of its file. */
function lateParts() {
  return {
    name: 'late-parts',
    setup({ onResolve }) {
      onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
        const [name] = Object.entries(LATE).find(([, part]) => join(root, part) === join(resolveDir, path)) ?? [];
        return name && kind === 'dynamic-import' ? { path: `./late/${name}.cjs`, external: true } : undefined;
      });
    },
  };
}

/** Builds our own policy once, so that the code that V8 compiles for it can be kept. */
function warmUp() {
  const folder = mkdtempSync(join(tmpdir(), 'policyc-'));
  spawnSync(
    process.execPath,
    [join(root, 'scripts/warm.cjs'), dist, 'build', join(root, 'policy'), '--out', join(folder, 'out')],
    { cwd: folder, stdio: 'ignore' },
  );
  rmSync(folder, { recursive: true, force: true });
}

/** tsc leaves out the declarations beside generated modules; the library's own lead to these. */
function copyDeclarations() {
  const name = 'locale/generated/locales.d.ts';
  mkdirSync(join(dist, 'types', dirname(name)), { recursive: true });
  copyFileSync(join(root, 'src', name), join(dist, 'types', name));
}

/** Deletes the declarations that the library's own do not lead to. Those that stay must name no package: it is not installed with ours. */
function keepReached(folder, first) {
  const reached = new Set([join(folder, first)]);
  for (const path of reached)
    for (const [, from] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"]([^'"\n]+)['"]/g)) {
      if (!from.startsWith('.')) throw new Error(`${path} names ${from}`);
      reached.add(join(dirname(path), from.replace(/\.[jt]s$/, '.d.ts')));
    }
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
  }
}

/** The license texts of the packages that are bundled. */
function licenses() {
  const packages = new Set(
    [cli, late, library]
      .flatMap(({ metafile }) => Object.keys(metafile.inputs))
      .flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text =
        file && existsSync(join(folder, file))
          ? readFileSync(join(folder, file), 'utf8').trim()
          : `License: ${license}`;
      return `${name} ${version}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(78)}\n\n`);
}
