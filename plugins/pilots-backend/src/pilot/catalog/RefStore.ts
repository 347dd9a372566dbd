import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { mentionedRefs } from './EntityReader';
import { FrozenFields } from '../PilotState';

/** What a pilot wants to find in the catalog. */
export interface NamedRefs {
  pilot: string;
  /** By its entity, by what was approved and by who holds its roles. */
  mentioned: string[];
  /** Those that the catalog did not know when it was last asked. */
  unresolved: string[];
}

/** The people and targets of pilots, in the database. */
export class RefStore {
  /** Pilots in one of the stages whose entity is there, by ref, a page at a time. */
  async pilotsIn(
    tx: Knex,
    stages: readonly Stage[],
    page: { after: string; limit: number },
  ): Promise<string[]> {
    return tx('pilots')
      .whereIn('stage', [...stages])
      .where('entity_present', true)
      .where('ref', '>', page.after)
      .orderBy('ref')
      .limit(page.limit)
      .pluck('ref');
  }

  /** Two queries, for whatever number of pilots. */
  async named(tx: Knex, pilots: readonly string[]): Promise<NamedRefs[]> {
    const held = await this.held(tx, pilots);
    const rows = await tx('pilots')
      .whereIn('ref', [...pilots])
      .orderBy('ref')
      .select('ref', 'entity', 'unresolved');
    return rows.map(row => ({
      pilot: row.ref,
      mentioned: mentionedRefs(JSON.parse(row.entity), held.get(row.ref)),
      unresolved: JSON.parse(row.unresolved),
    }));
  }

  /** Who holds a role, by claims too, and the targets as approved; by pilot. */
  async held(
    tx: Knex,
    pilots: readonly string[],
  ): Promise<Map<string, string[]>> {
    const rows = await tx('pilots as p')
      .leftJoin('pilot_holders as h', 'h.pilot_ref', 'p.ref')
      .whereIn('p.ref', [...pilots])
      .orderBy(['p.ref', 'h.role'])
      .select('p.ref', 'p.frozen', 'h.holder');
    const found = new Map<string, string[]>();
    for (const { ref, frozen, holder } of rows) {
      const refs = found.get(ref) ?? targetsOf(frozen);
      found.set(ref, holder ? [...refs, holder] : refs);
    }
    return found;
  }

  async setUnresolved(
    tx: Knex,
    pilot: string,
    unresolved: string[],
  ): Promise<void> {
    await tx('pilots')
      .where({ ref: pilot })
      .update({ unresolved: JSON.stringify(unresolved) });
  }
}

function targetsOf(frozen: string | null): string[] {
  const fields: FrozenFields | undefined = frozen
    ? JSON.parse(frozen)
    : undefined;
  return fields?.targets ?? [];
}
