import {
  pilotsPhrases,
  PilotSpec,
  RoleId,
  say,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { ask, together } from '../ground/database/oneReading';
import { wherePilots } from '../access/pilotFilterSql';
import { FrozenFields, PilotOutline, PilotState } from './PilotState';
import { toState } from './pilotRows';
import { noteRoleChange } from './roles/RoleSnapshot';

/** What the catalog says of a pilot, ready to be stored. */
export interface DeclaredPilot {
  ref: string;
  title: string;
  description: string;
  spec: PilotSpec;
  fields: FrozenFields;
  /** Hash of the entity as read, to skip what did not change. */
  entityHash: string;
  unresolved: string[];
  /** Components of the Systems among the targets. */
  systemComponents: string[];
}

/** A holder of a role, and why. */
export interface Holding {
  role: RoleId;
  holder: string;
  source: 'entity' | 'claim' | 'frozen';
}

/** Pilots in the database. */
export class PilotStore {
  /** Throws NotFoundError for an unknown pilot. */
  async load(
    tx: Knex,
    ref: string,
    options: { lock?: boolean } = {},
  ): Promise<PilotState> {
    const pilot = () => tx('pilots').where({ ref }).first();
    const of = (table: string): Promise<any[]> =>
      ask(tx, tx(table).where('pilot_ref', ref));
    const lock = options.lock && tx.client.config.client === 'pg';
    // First, so that nobody changes the rest once it is locked.
    const locked = lock ? await pilot().forUpdate() : undefined;
    const { row, targets, ...people } = await together(tx, {
      row: async () => locked ?? ask(tx, pilot()),
      holdings: () => of('pilot_holders'),
      deputies: () => of('role_deputies'),
      targets: () => of('pilot_targets'),
    });
    if (!row)
      throw new NotFoundError(say(pilotsPhrases.pilot.unknown, { ref }));
    return toState(row, {
      ...people,
      targets: targets.map(target => target.target_ref).sort(),
    });
  }

  async refsOutside(tx: Knex, stages: readonly Stage[]): Promise<string[]> {
    return tx('pilots')
      .whereNotIn('stage', [...stages])
      .pluck('ref');
  }

  /** Refs that a permission's filter lets through, in order. */
  async readableRefs(
    tx: Knex,
    readable: PilotFilter | 'allow',
    { holder }: { holder?: string },
  ): Promise<string[]> {
    const query = tx('pilots as p').orderBy('p.ref');
    if (readable !== 'allow') wherePilots(query, readable);
    if (holder) wherePilots(query, { column: 'holders', values: [holder] });
    return query.pluck('p.ref');
  }

  async outlines(tx: Knex, refs: readonly string[]): Promise<PilotOutline[]> {
    const rows = await tx('pilots')
      .whereIn('ref', [...refs])
      .orderBy('ref');
    return rows.map(row => ({
      ref: row.ref,
      title: row.title,
      stage: row.stage,
      startedAt: row.started_at ?? undefined,
      version: row.version,
      fields: JSON.parse(row.frozen ?? 'null') ?? JSON.parse(row.entity).fields,
    }));
  }

  async find(tx: Knex, ref: string): Promise<PilotState | undefined> {
    const known = await tx('pilots').where({ ref }).first('ref');
    return known && this.load(tx, ref);
  }

  /** Writes what the catalog says; the stage and all that follows from it stay. */
  async upsert(tx: Knex, pilot: DeclaredPilot, now: string): Promise<void> {
    const columns = {
      ref: pilot.ref,
      title: pilot.title,
      search_text: searchText(pilot.ref, pilot),
      sector: pilot.fields.sector,
      owner: pilot.spec.owner,
      start_date: pilot.fields.intent.startDate,
      decision_date: pilot.fields.intent.decisionDate,
      time_zone: pilot.fields.intent.timeZone ?? 'UTC',
      entity: JSON.stringify({
        description: pilot.description,
        spec: pilot.spec,
        fields: pilot.fields,
        systemComponents: pilot.systemComponents,
      }),
      entity_hash: pilot.entityHash,
      entity_present: true,
      unresolved: JSON.stringify(pilot.unresolved),
      synced_at: now,
    };
    await tx('pilots')
      .insert({ ...columns, stage_since: now, created_at: now })
      .onConflict('ref')
      .merge(columns);
  }

  /** Columns by which lists filter follow the fields that rule. */
  async indexFields(
    tx: Knex,
    ref: string,
    { title, fields }: Pick<DeclaredPilot, 'fields' | 'title'>,
  ): Promise<void> {
    await tx('pilots')
      .where({ ref })
      .update({
        search_text: searchText(ref, { title, fields }),
        sector: fields.sector,
        start_date: fields.intent.startDate,
        decision_date: fields.intent.decisionDate,
        time_zone: fields.intent.timeZone ?? 'UTC',
      });
  }

  /** What the pilot puts live, Systems together with their components. */
  async setTargets(tx: Knex, ref: string, targets: string[]): Promise<void> {
    await tx('pilot_targets').where('pilot_ref', ref).delete();
    const rows = targets.map(target => ({
      pilot_ref: ref,
      target_ref: target,
    }));
    await tx.batchInsert('pilot_targets', rows, 100);
  }

  async setHoldings(tx: Knex, ref: string, holdings: Holding[]): Promise<void> {
    await tx('pilot_holders').where('pilot_ref', ref).delete();
    if (holdings.length === 0) return;
    await tx('pilot_holders').insert(
      holdings.map(({ role, holder, source }) => ({
        pilot_ref: ref,
        role,
        holder,
        source,
      })),
    );
  }

  /** Moves the stage and notes start, pause and resume; `version` grows so that readers notice. */
  async setStage(
    tx: Knex,
    ref: string,
    stage: Stage,
    now: string,
  ): Promise<void> {
    await tx('pilots')
      .where({ ref })
      .update({
        stage,
        stage_since: now,
        version: tx.raw('version + 1'),
        ...(stage === 'paused' && { paused_at: now }),
      });
    if (stage !== 'running') return;
    // Whoever runs for the second time has resumed.
    await tx('pilots')
      .where({ ref })
      .whereNotNull('started_at')
      .update({ resumed_at: now });
    await tx('pilots')
      .where({ ref })
      .whereNull('started_at')
      .update({ started_at: now });
  }

  async freeze(
    tx: Knex,
    ref: string,
    frozen: { fields: FrozenFields; hash: string } | undefined,
    now: string,
  ): Promise<void> {
    await tx('pilots')
      .where({ ref })
      .update({
        frozen: frozen ? JSON.stringify(frozen.fields) : null,
        frozen_hash: frozen?.hash ?? null,
        // What a revised pilot says is read anew, with what its Systems hold by then.
        ...(frozen ? {} : { entity_hash: '' }),
      });
    // The catalog reads frozen roles instead of the entity's, and must hear of it.
    await noteRoleChange(tx, ref, now);
  }

  /** Puts others in the place of the frozen fields; `version` grows so that readers notice. */
  async amend(
    tx: Knex,
    ref: string,
    { fields, hash }: { fields: FrozenFields; hash: string },
  ): Promise<void> {
    await tx('pilots')
      .where({ ref })
      .update({
        frozen: JSON.stringify(fields),
        frozen_hash: hash,
        version: tx.raw('version + 1'),
      });
  }
}

/** What the filter of a list looks for words in. */
function searchText(
  ref: string,
  { title, fields }: Pick<DeclaredPilot, 'fields' | 'title'>,
): string {
  return [ref, title, fields.intent.hypothesis].join(' ').toLowerCase();
}
