import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import prettier from 'prettier';

/**
 * A row of a result: what was measured, with the goals that it has. `p50`, `p95`, `p99` in
 * milliseconds, or a `value` with its `unit`; `base` is the row that it is compared with.
 */
export function judge(row) {
  const ratio = row.base && row.p95 / row.base.p95;
  const figures = { ...row, ratio, kB: row.bytes / 1000 };
  const missed = Object.entries(row.goals ?? {})
    .filter(([name, goal]) =>
      name === 'atLeast' ? !(row.value >= goal) : !(figures[name] <= goal),
    )
    .map(
      ([name, goal]) =>
        `${name} ${round(figures[name] ?? row.value)} (goal ${goal})`,
    );
  return {
    what: row.what,
    ...pick(row, [
      'samples',
      'p50',
      'p95',
      'p99',
      'value',
      'unit',
      'load',
      'cpu',
    ]),
    ...(row.bytes > 0 && { kB: row.bytes / 1000 }),
    ...(row.base && { ratio, comparedWith: row.base.what }),
    ...(row.goals && { goals: row.goals }),
    ...(missed.length > 0 && { missed }),
  };
}

/** What the numbers were measured on. */
export function machine() {
  const cpus = os.cpus();
  return {
    processors: `${cpus.length} × ${cpus[0].model.trim()}`,
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    node: process.versions.node,
    loadBefore: os.loadavg()[0],
  };
}

const pick = (object, names) =>
  Object.fromEntries(
    names.flatMap(name =>
      object[name] === undefined ? [] : [[name, object[name]]],
    ),
  );

const round = value => {
  if (!Number.isFinite(value)) return '';
  if (value >= 100) return String(Math.round(value));
  return value.toFixed(value < 10 ? 2 : 1);
};

const GOAL = {
  p50: goal => `p50 ≤ ${goal}`,
  p95: goal => `p95 ≤ ${goal}`,
  p99: goal => `p99 ≤ ${goal}`,
  ratio: goal => `ratio ≤ ${goal}`,
  kB: goal => `≤ ${goal} kB`,
  value: goal => `≤ ${goal}`,
  atLeast: goal => `≥ ${goal}`,
};

/** The rows as a table of Markdown. */
export function tableOf({ rows }) {
  const lines = rows.map(row => {
    const goals = Object.entries(row.goals ?? {}).map(([name, goal]) =>
      GOAL[name](goal),
    );
    const figure =
      row.value === undefined ? '' : `${round(row.value)} ${row.unit}`;
    return `| ${[
      row.what,
      figure || round(row.p50),
      round(row.p95),
      round(row.p99),
      round(row.cpu),
      round(
        row.cpu &&
          row.cpu / rows.find(base => base.what === row.comparedWith)?.cpu,
      ),
      row.samples ?? '',
      round(row.kB),
      round(row.ratio),
      goals.join(', '),
      goals.length === 0 ? '' : row.missed ? 'missed' : 'reached',
      row.load === undefined ? '' : `${Math.round(row.load * 100)} %`,
    ].join(' | ')} |`;
  });
  return `| what | p50 ms, or value | p95 | p99 | backend's CPU ms | × its floor | samples | kB | ratio of p95 | goal | | processors busy |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- | ---: |
${lines.join('\n')}`;
}

const folderOf = root => path.join(root, 'test-results', 'bench');

/** Keeps a result until it is published; one a bench and variant. */
export function keepResults(root, name, result) {
  const folder = folderOf(root);
  mkdirSync(folder, { recursive: true });
  const file = [name, result.variant].filter(Boolean).join('-');
  writeFileSync(
    path.join(folder, `${file}.json`),
    `${JSON.stringify({ bench: name, ...result }, null, 2)}\n`,
  );
}

/**
 * Puts the results of this machine into docs/benchmarks.md, between the marks of each bench; what
 * was measured earlier and not this time stays in the page's data.
 */
export async function publishResults(root) {
  const data = path.join(root, 'docs', 'benchmarks.json');
  const kept = existsSync(data) ? JSON.parse(readFileSync(data, 'utf8')) : {};
  for (const file of readdirSync(folderOf(root))) {
    kept[path.basename(file, '.json')] = JSON.parse(
      readFileSync(path.join(folderOf(root), file), 'utf8'),
    );
  }
  await writeFormatted(data, JSON.stringify(kept));
  const page = path.join(root, 'docs', 'benchmarks.md');
  let text = readFileSync(page, 'utf8');
  const names = new Set(Object.values(kept).map(({ bench }) => bench));
  for (const name of names) {
    const begin = `<!-- results of ${name} -->`;
    const end = `<!-- end of ${name} -->`;
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < 0) {
      throw new Error(
        `${page} has no place for the results of ${name}: ${begin} … ${end}`,
      );
    }
    const results = Object.values(kept).filter(({ bench }) => bench === name);
    const parts = results.map(result => {
      const { processors, memoryGB, node, loadBefore } = result.machine;
      return `**${result.title}** — measured ${result.measuredAt.slice(
        0,
        10,
      )} on ${processors}, ${memoryGB} GB, Node ${node}; load before: ${loadBefore.toFixed(
        1,
      )}.\n\n${tableOf(result)}`;
    });
    text = `${text.slice(0, from)}${begin}\n\n${parts.join(
      '\n\n',
    )}\n\n${text.slice(to)}`;
  }
  await writeFormatted(page, text);
}

async function writeFormatted(file, text) {
  const style = await prettier.resolveConfig(file);
  writeFileSync(file, prettier.format(text, { ...style, filepath: file }));
}
