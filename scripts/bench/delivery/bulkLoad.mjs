import { factsOf } from './template.mjs';

/** Stands for the number of the component in the template. */
const MARK = '000000';
/** Components that one statement fills. */
const BATCH = 250;

/**
 * Fills the tables of delivery on PostgreSQL with the histories of so many components: the template
 * goes through the parser, the database copies it under other names and works out the keys itself.
 * What it copies keeps the hash of the template; nothing that is measured looks at hashes.
 */
export async function bulkLoad(client, options) {
  const { components, perComponent, until, onProgress = () => {} } = options;
  const name = `component:default/component-${MARK}`;
  const facts = factsOf(name, { count: perComponent, until });
  await client.query(`
    create temporary table template
      (identity bytea, event_time bigint, type text, updated_at bigint, hash text, body text)`);
  await client.query(
    `insert into template select * from unnest(
       $1::bytea[], $2::bigint[], $3::text[], $4::bigint[], $5::text[], $6::text[])`,
    [
      facts.map(({ identity }) => Buffer.from(identity, 'utf8')),
      ...['time', 'type', 'updatedAt', 'hash', 'body'].map(field =>
        facts.map(fact => fact[field]),
      ),
    ],
  );
  // Random keys one by one into an index of gigabytes take hours; sorted at the end, minutes.
  await client.query(
    'alter table delivery_identities drop constraint delivery_identities_pkey',
  );
  const mark = Buffer.from(MARK).toString('hex');
  for (let from = 0; from < components; from += BATCH) {
    const to = Math.min(components, from + BATCH) - 1;
    await client.query(
      `with names as (
         select lpad(n::text, 6, '0') as name,
                encode(convert_to(lpad(n::text, 6, '0'), 'UTF8'), 'hex') as hex
         from generate_series($1::int, $2::int) n
       ), copies as (
         select 'component:default/component-' || names.name as component,
                event_time, type, updated_at, hash,
                replace(body, '-${MARK}', '-' || names.name) as body,
                translate(rtrim(encode(sha256(
                  decode(replace(encode(identity, 'hex'), '2d${mark}', '2d' || names.hex), 'hex')
                ), 'base64'), '='), '+/', '-_') as event_key
         from names cross join template
         order by component, event_time
       ), facts as (
         insert into delivery_facts (component, event_time, event_key, type, body)
         select component, event_time, event_key, type, body from copies
       ), identities as (
         insert into delivery_identities (event_key, updated_at, sequence, hash, event_time, components)
         select event_key, updated_at, 0, hash, event_time, '["' || component || '"]' from copies
       )
       insert into delivery_components (component, revision, projected)
       select 'component:default/component-' || name, 1, 0 from names
       on conflict (component) do update set revision = delivery_components.revision + 1`,
      [from, to],
    );
    onProgress(to + 1);
  }
  await client.query(
    'alter table delivery_identities add constraint delivery_identities_pkey primary key (event_key)',
  );
  for (const table of [
    'delivery_facts',
    'delivery_identities',
    'delivery_components',
  ]) {
    await client.query(`vacuum analyze ${table}`);
  }
  return facts.length * components;
}
