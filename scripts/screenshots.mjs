/**
 * `yarn screenshots [name…]` takes every picture of the documentation from a running portal, on the
 * demo's ten pilots, into docs/images: all of them, or those that are named (`tutorial` walks the
 * tutorial for all of its). `--list` says which there are.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PICTURES } from './screenshots/pictures.mjs';
import { tutorial, TUTORIAL_PICTURES } from './screenshots/tutorial.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = process.argv.slice(2);

if (names.includes('--list')) {
  for (const name of [...PICTURES.map(one => one.name), ...TUTORIAL_PICTURES]) {
    console.log(`${name}.png`);
  }
} else {
  await takePictures();
}

async function takePictures() {
  // What a list of names does not need.
  const [
    { chromium },
    { buildApp },
    { CHROMIUM_FLAGS, findChromium },
    { demoClient },
    { startPortal },
    { run },
    { visitorOf },
  ] = await Promise.all([
    import('@playwright/test'),
    import('./app-bundle.mjs'),
    import('./chromium.mjs'),
    import('./demo-client.mjs'),
    import('./portal.mjs'),
    import('./run.mjs'),
    import('./screenshots/visitor.mjs'),
  ]);
  const wanted = name => names.length === 0 || names.includes(name);
  const images = path.join(root, 'docs', 'images');
  mkdirSync(images, { recursive: true });
  const directory = mkdtempSync(path.join(os.tmpdir(), 'pilots-pictures-'));
  const found = await findChromium();
  await buildApp(root);
  await run(
    process.execPath,
    [
      ...[path.join(root, 'packages', 'cli', 'bin', 'pilots'), 'demo'],
      ...['--scenarios', path.join(root, 'examples', 'scenarios')],
      ...['--directory', directory],
    ],
    { cwd: root },
  );
  const portal = await startPortal({
    root,
    logFile: path.join(directory, 'portal.log'),
    config: { backend: { database: { connection: { directory } } } },
  });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: CHROMIUM_FLAGS,
    env: { ...process.env, ...found.env },
  });
  try {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const visitor = visitorOf(page, { url: portal.url, folder: images });
    const people = demoClient(portal.url);
    for (const { name, path: at, person, prepare } of PICTURES) {
      if (!wanted(name)) continue;
      await visitor.be(person, at);
      await prepare?.(visitor, people);
      await visitor.picture(name);
    }
    if (wanted('tutorial')) await tutorial(visitor);
  } finally {
    await browser.close();
    await portal.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
