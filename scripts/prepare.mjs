// Builds where npm makes the package. What is installed globally from Git, as pre-commit does, npm prepares without the
// packages that the build needs: it hands on that the installation is global, and so installs none of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}/node_modules`)) {
  const npm = [process.env.npm_execpath, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // What is packed reads our stdout: it must stay empty.
  const done = spawnSync(process.execPath, [...npm, '--include=dev', '--no-global', '--location=project'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) process.exit(1);
}
await import('./build.mjs');
