/**
 * Behind `npm start` and `npm test`: brings along what the machine lacks (the right Node, Yarn, the
 * dependencies) and then does what was asked. Needs nothing but Node 20 and npm to begin with.
 * `run <command…>` does the same for any other command, `install` for none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { areInstalled, installDependencies } from './install-dependencies.mjs';
import { yarnNetworkFromNpm } from './npm-network.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const NODE = { supported: [22, 24], wanted: '24' };
const YARN = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
).packageManager.split('@')[1];

const nodeFits = () =>
  NODE.supported.includes(Number(process.versions.node.split('.')[0]));

/** True for Yarn 4, also one that Corepack provides; Debian's own `yarn` is Yarn 1. */
function yarnFits() {
  const { stdout } = spawnSync('yarn', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
  });
  return stdout?.startsWith('4.') ?? false;
}

/** Runs this script once more, with the Node and the Yarn that npx fetches first on the `PATH`. */
function again(packages, args) {
  // npx only tells where it put them: it would not pass signals on to a command of its own.
  const found = spawnSync(
    'npx',
    [
      '-y',
      ...packages.flatMap(name => ['-p', name]),
      '-c',
      'node -p process.env.PATH',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_config_update_notifier: 'false' },
    },
  );
  if (found.status !== 0) {
    throw new Error(`npx could not fetch ${packages.join(' and ')}`);
  }
  return run('node', [fileURLToPath(import.meta.url), ...args], {
    env: {
      ...process.env,
      PATH: found.stdout.trim(),
      PILOTS_BOOTSTRAP: 'again',
    },
    check: false,
  });
}

/**
 * npm keeps a signal to itself and its shell; all that this process sees of it is that the shell is
 * gone. Then it ends itself, and what it started.
 */
function endWithNpm() {
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event) {
    const watch = setInterval(() => {
      if (process.ppid !== shell) {
        clearInterval(watch);
        process.kill(process.pid, 'SIGTERM');
      }
    }, 1000);
    watch.unref();
  }
}

/** As in app-config.yaml; another database gets no demo. */
const DATABASES = path.join('.local', 'database');

/** On the first start ten pilots go through their weeks up to now; later ones find them there. */
async function writeDemo() {
  if (existsSync(path.join(root, DATABASES, 'pilots.sqlite'))) return;
  const code = await step('Run ten pilots through their weeks', () =>
    run(
      process.execPath,
      [
        ...[path.join(root, 'packages', 'cli', 'bin', 'pilots'), 'demo'],
        ...['--scenarios', path.join(root, 'examples', 'scenarios')],
        ...['--directory', path.join(root, DATABASES)],
      ],
      { cwd: root, check: false },
    ),
  );
  if (code !== 0) console.log('The portal starts without them.');
}

const SCRIPTS = {
  async start(args) {
    await writeDemo();
    console.log(
      '\nThe portal opens at http://localhost:3000 as soon as it is built. Ctrl+C stops it.\n',
    );
    return run(
      path.join(root, 'node_modules', '.bin', 'backstage-cli'),
      ['repo', 'start', ...args],
      { cwd: root, check: false },
    );
  },
  test: args =>
    run(
      process.execPath,
      [path.join(root, 'scripts', 'test-all.mjs'), ...args],
      { cwd: root, check: false },
    ),
  install: async () => 0,
  run: ([program, ...args]) =>
    run(program, args, {
      cwd: root,
      check: false,
      env: {
        ...process.env,
        PATH: [
          path.join(root, 'node_modules', '.bin'),
          process.env.PATH ?? '',
        ].join(path.delimiter),
      },
    }),
};

async function main([name, ...args]) {
  if (!(name in SCRIPTS)) {
    throw new Error(
      `Usage: node scripts/bootstrap.mjs <start|test|install|run>`,
    );
  }
  const isFirst = process.env.PILOTS_BOOTSTRAP !== 'again';
  if (isFirst) {
    endWithNpm();
    // Under another Node, npm would look for its global settings elsewhere.
    Object.assign(process.env, yarnNetworkFromNpm());
  }
  const missing = [
    ...(nodeFits() ? [] : [`node@${NODE.wanted}`]),
    ...(yarnFits() ? [] : [`@yarnpkg/cli-dist@${YARN}`]),
  ];
  const isQuiet = name === 'run' && areInstalled(root);
  if (missing.length > 0 && isFirst) {
    (isQuiet ? () => {} : console.log)(
      `Node ${process.versions.node} is here; going on with ${missing.join(
        ' and ',
      )} from npm, which leaves this machine's own as it is.`,
    );
    return again(missing, [name, ...args]);
  }
  if (missing.length > 0) {
    throw new Error(
      `npx did not bring ${missing.join(' and ')}; install Node ${
        NODE.wanted
      } and Yarn ${YARN} by hand`,
    );
  }
  if (!isQuiet) {
    console.log(`Node ${process.versions.node}, Yarn ${YARN}`);
    await step('Install dependencies', () => installDependencies(root));
  }
  return SCRIPTS[name](args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
