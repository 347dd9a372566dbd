import { DeliveryFact } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { readOnce } from '../../ground/database/readOnce';
import { deploymentField, IS_DEPLOYMENT } from './deploymentField';
import { factComponents, FactPlace, factTime } from './factPlace';
import { inBatches, isPostgres } from './inBatches';

/** One row of facts: a component, a time and an identity. */
type Place = readonly [component: string, time: number, key: string];

/** A deployment, by what it names as its change record. */
export interface NamingFact {
  id: string;
  source: string;
  changeRecord: string;
  /** Epoch milliseconds. */
  begin: number;
}

/** The facts themselves, found by component. */
export class FactStore {
  /** Every current fact of the components: what they cost, whatever the table holds. */
  async ofComponents(
    tx: Knex,
    components: readonly string[],
  ): Promise<DeliveryFact[]> {
    const rows = await inBatches(components, batch =>
      ask<any[]>(
        tx,
        tx('delivery_facts').whereIn('component', batch).select('body', 'type'),
        { isAlone: true },
      ),
    );
    return distinct(rows);
  }

  /** The facts of the identities that lie in these places. */
  async at(tx: Knex, places: readonly FactPlace[]): Promise<DeliveryFact[]> {
    const rows = await inBatches(
      places.map(
        ({ components, time, key }): Place => [components[0], time, key],
      ),
      batch =>
        ask<any[]>(
          tx,
          wherePlaces(tx('delivery_facts'), batch).select('body', 'type'),
          { isAlone: true },
        ),
    );
    return distinct(rows);
  }

  /** Puts facts where they belong now, and takes them away where they lay before. */
  async move(
    tx: Knex,
    moves: readonly { key: string; fact: DeliveryFact; from?: FactPlace }[],
  ): Promise<void> {
    const left = moves.flatMap(({ key, fact, from }) => {
      if (!from) return [];
      const now = new Set(
        from.time === factTime(fact) ? factComponents(fact) : [],
      );
      return from.components
        .filter(component => !now.has(component))
        .map((component): Place => [component, from.time, key]);
    });
    await inBatches(left, async batch => {
      await wherePlaces(tx('delivery_facts'), batch).delete();
      return [];
    });
    const rows = moves.flatMap(({ key, fact }) => {
      const body = JSON.stringify(fact);
      return factComponents(fact).map(component => ({
        component,
        event_time: factTime(fact),
        event_key: key,
        type: fact.type,
        body,
      }));
    });
    await inBatches(rows, async batch => {
      await tx('delivery_facts')
        .insert(batch)
        .onConflict(['component', 'event_time', 'event_key'])
        .merge(['type', 'body']);
      return [];
    });
  }

  /**
   * The deployments of the components that name a change record, in any
   * environment, cancelled ones left out; the first begun first.
   */
  async namingRecords(
    tx: Knex,
    components: readonly string[],
  ): Promise<NamingFact[]> {
    const names = [
      'id',
      'source',
      'changeRecord',
      'startedAt',
      'status',
    ] as const;
    const record = deploymentField(tx, 'changeRecord');
    const rows = await inBatches(components, batch =>
      ask<any[]>(
        tx,
        tx('delivery_facts')
          .whereIn('component', batch)
          .whereRaw(`${IS_DEPLOYMENT} and ${record} is not null`)
          .select(
            'event_time',
            ...names.map(name =>
              tx.raw(`${deploymentField(tx, name)} as "${name}"`),
            ),
          ),
      ),
    );
    return rows
      .filter(({ status }) => status !== 'cancelled')
      .map(({ event_time: time, startedAt, id, source, changeRecord }) => ({
        id,
        source,
        changeRecord,
        begin: Number(startedAt ?? time),
      }))
      .sort((a, b) => a.begin - b.begin || (a.id < b.id ? -1 : 1));
  }

  /** The time of the last event of each component up to `until`; absent for those without. */
  async lastTimes(
    tx: Knex,
    components: readonly string[],
    until: number,
  ): Promise<Map<string, number>> {
    // One look at the end of the index a component, however many events it has.
    const list = isPostgres(tx)
      ? tx.raw('unnest(?::text[]) as c(value)', [components] as never)
      : tx.raw('json_each(?) as c', [JSON.stringify(components)]);
    const key = `last times/${until}/${components.join()}`;
    const rows: any[] = await readOnce(tx, 'delivery_facts', key, () =>
      tx
        .from(list as never)
        .select(
          'c.value as component',
          tx('delivery_facts')
            .whereRaw('component = c.value')
            .andWhere('event_time', '<=', until)
            .orderBy('event_time', 'desc')
            .limit(1)
            .select('event_time')
            .as('last'),
        ),
    );
    return new Map(
      rows
        .filter(row => row.last !== null)
        .map(row => [row.component, Number(row.last)]),
    );
  }
}

/** On PostgreSQL a join, so that each row is looked for in its own partition only. */
function wherePlaces(
  query: Knex.QueryBuilder,
  places: readonly Place[],
): Knex.QueryBuilder<any, any> {
  const columns = ['component', 'event_time', 'event_key'] as const;
  if (!isPostgres(query as never)) {
    return query.whereIn(columns as never, places as never);
  }
  return query.whereRaw(
    `(component, event_time, event_key) in (
      select * from unnest(?::text[], ?::bigint[], ?::text[])
    )`,
    columns.map((_, column) => places.map(place => place[column])) as never,
  );
}

/** An incident lies under each of its components and is one fact. */
function distinct(rows: any[]): DeliveryFact[] {
  const incidents = new Set<string>();
  const facts: DeliveryFact[] = [];
  for (const { body, type } of rows) {
    if (type === 'incident') {
      if (incidents.has(body)) continue;
      incidents.add(body);
    }
    facts.push(JSON.parse(body));
  }
  return facts;
}
