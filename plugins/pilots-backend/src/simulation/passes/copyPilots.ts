import { Knex } from 'knex';

/** What one statement inserts: SQLite takes so many values and rows at most. */
const MOST_VALUES = 20_000;
const MOST_ROWS = 400;
/** Copies that are held in memory at once. */
const AT_ONCE = 50;
/** What no pass looks at: the machinery, and the record, which begins anew. */
const LEFT_OUT = /^(knex_|sqlite_|record_|outbox|idempotency)/;

const UUID =
  /\b[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)/g;

type Row = Record<string, unknown>;

/**
 * Makes so many copies of the one pilot in a database: each under a name of its own, with
 * targets of its own, and with all else that it has. Answers their refs.
 */
export async function copyPilots(
  knex: Knex,
  options: { ref: string; targets: string[]; from: number; to: number },
): Promise<string[]> {
  const { targets, from, ref, to } = options;
  const names = [ref, ...targets].map(full => full.split('/')[1]);
  const own = new RegExp(
    `(?<![\\w-])(${names.join('|')})(?!\\w|-\\d{5}\\b|-[a-z])`,
    'g',
  );
  const tables = await rowsByTable(knex, own);
  const refs: string[] = [];
  for (let first = from; first < to; first += AT_ONCE) {
    const numbers = range(first, Math.min(first + AT_ONCE, to));
    refs.push(...numbers.map(n => `${ref}-${suffix(n)}`));
    for (const [table, rows] of tables) {
      const copies = numbers.flatMap(n => rows.map(row => copyOf(row, own, n)));
      await insert(knex, table, copies);
    }
  }
  return refs;
}

async function rowsByTable(
  knex: Knex,
  own: RegExp,
): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  for (const table of await tablesOf(knex)) {
    if (LEFT_OUT.test(table)) continue;
    const given = await numberedBy(knex, table);
    const rows: Row[] = (await knex(table)).map((row: Row) => {
      const { [given ?? '']: _, ...rest } = row;
      return rest;
    });
    const about = rows.filter(row =>
      Object.values(row).some(
        value => typeof value === 'string' && value.search(own) >= 0,
      ),
    );
    if (about.length > 0) found.set(table, about);
  }
  return found;
}

async function tablesOf(knex: Knex): Promise<string[]> {
  const isPostgres = knex.client.config.client === 'pg';
  if (!isPostgres) {
    return knex('sqlite_master').where('type', 'table').pluck('name');
  }
  // Partitions are filled through what they are parts of.
  return knex('pg_class')
    .whereRaw("relnamespace = 'public'::regnamespace")
    .whereIn('relkind', ['r', 'p'])
    .where('relispartition', false)
    .pluck('relname');
}

/** The column that the database numbers by itself, if there is one. */
async function numberedBy(
  knex: Knex,
  table: string,
): Promise<string | undefined> {
  if (knex.client.config.client === 'pg') {
    const column = await knex('information_schema.columns')
      .where({ table_schema: 'public', table_name: table })
      .where('column_default', 'like', 'nextval(%')
      .first('column_name');
    return column?.column_name;
  }
  const columns: { name: string; pk: number; type: string }[] = await knex.raw(
    'select name, pk, type from pragma_table_info(?)',
    [table],
  );
  const keys = columns.filter(({ pk }) => pk > 0);
  const [key] = keys;
  return keys.length === 1 && key.type.toLowerCase() === 'integer'
    ? key.name
    : undefined;
}

function copyOf(row: Row, own: RegExp, n: number): Row {
  const copy: Row = {};
  for (const [column, value] of Object.entries(row)) {
    copy[column] = column.endsWith('_key')
      ? `${suffix(n)}${String(value).slice(5)}`
      : renamed(value, own, n);
  }
  return copy;
}

function renamed(value: unknown, own: RegExp, n: number): unknown {
  if (typeof value !== 'string') return value;
  return value
    .replace(own, `$1-${suffix(n)}`)
    .replace(UUID, n.toString(16).padStart(8, '0'));
}

async function insert(knex: Knex, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0]).length;
  const most = Math.floor(MOST_VALUES / columns);
  const size = Math.max(1, Math.min(MOST_ROWS, most));
  for (let at = 0; at < rows.length; at += size) {
    await knex(table).insert(rows.slice(at, at + size));
  }
}

function suffix(n: number): string {
  return String(n).padStart(5, '0');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
