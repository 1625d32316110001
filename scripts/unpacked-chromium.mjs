// Where the Chromium is that the tests in test/browser/ unpack from npm's package.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'));

/** The program that starts it; it is there once the tests have run. */
export const unpackedChromium = join(modules, '.cache/chromium', version, 'start');
