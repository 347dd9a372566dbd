/**
 * `yarn bench [name…]` measures what was promised, each as a ratio to something that the same machine
 * does in the same run; without a name all of `bench/benches`. See docs/benchmarks.md.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepResults, publishResults, tableOf } from './bench/results.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('./bench/benches/', import.meta.url);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    databases: { type: 'string', default: 'sqlite,postgres' },
    pilots: { type: 'string', default: '1000' },
    events: { type: 'string', default: '1e6' },
    stream: { type: 'string', default: '2e5' },
    requests: { type: 'string', default: '400' },
    publish: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const known = readdirSync(folder)
  .filter(file => file.endsWith('.mjs'))
  .map(file => path.basename(file, '.mjs'));

if (options.help) {
  console.log(`yarn bench [${known.join('] [')}] [options]

  --databases sqlite,postgres  where a bench runs on both
  --pilots 1000                pilots in the catalog
  --events 1e6                 delivery events in the database (1e7 and 5e7 take their time and disk)
  --stream 2e5                 events that are streamed in
  --requests 400               requests of each kind
  --publish                    also write the results into docs/benchmarks.md`);
  process.exit(0);
}

const wanted = positionals.length > 0 ? positionals : known;
for (const name of wanted) {
  if (!known.includes(name)) {
    throw new Error(`There is no bench ${name}; there are ${known.join(', ')}`);
  }
}
mkdirSync(path.join(root, 'test-results'), { recursive: true });
const context = {
  root,
  databases: options.databases.split(','),
  pilots: Number(options.pilots),
  events: Number(options.events),
  stream: Number(options.stream),
  requests: Number(options.requests),
};
const missed = [];
for (const name of wanted) {
  const { default: bench } = await import(new URL(`${name}.mjs`, folder));
  for (const result of await bench.run(context)) {
    keepResults(root, name, result);
    console.log(`\n${result.title}\n\n${tableOf(result)}\n`);
    for (const row of result.rows) {
      if (row.missed) missed.push(`${row.what}: ${row.missed.join(', ')}`);
    }
  }
}
if (options.publish) await publishResults(root);
console.log(
  missed.length === 0
    ? 'Every goal was reached.'
    : `Goals that were missed:\n${missed.map(line => `- ${line}`).join('\n')}`,
);
