import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(
  new URL('../node_modules/.cache/pilots-chromium', import.meta.url),
);
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** What keeps a browser quiet and lets it run as root and in containers. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => NAMES.map(name => path.join(folder, name)))
    .find(existsSync);

// The package's own list of font folders fits the cloud function that it was made for.
const fontsOf = folder => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks the browser that npm brought along, and the libraries that a bare machine lacks. */
async function unpack(archives, target) {
  const { inflate } = await import('@sparticuz/chromium');
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(path.join(CACHE, 'unpacking-'));
  const before = process.env.TMPDIR;
  try {
    // The package unpacks into the temporary folder, whichever that is.
    process.env.TMPDIR = folder;
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(path.join(archives, name));
    }
    await writeFile(path.join(folder, 'fonts', 'fonts.conf'), fontsOf(target));
    await rename(folder, target);
  } finally {
    if (before === undefined) {
      delete process.env.TMPDIR;
    } else {
      process.env.TMPDIR = before;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A Chromium to test with: the one named by `CHROMIUM_PATH`, else one on the `PATH`, else (on
 * Linux x64) the one that `@sparticuz/chromium` carries. `env` is what the browser needs on top.
 */
export async function findChromium() {
  const executablePath = process.env.CHROMIUM_PATH || installed();
  if (executablePath) {
    return { executablePath, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chromium found: install one, or name its program in CHROMIUM_PATH',
    );
  }
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const home = path.dirname(path.dirname(entry));
  const manifest = await readFile(path.join(home, 'package.json'), 'utf8');
  const folder = path.join(CACHE, JSON.parse(manifest).version);
  if (!existsSync(folder)) {
    await unpack(path.join(home, 'bin'), folder);
  }
  const libraries = [path.join(folder, 'al2023', 'lib')];
  if (process.env.LD_LIBRARY_PATH) {
    libraries.push(process.env.LD_LIBRARY_PATH);
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}
