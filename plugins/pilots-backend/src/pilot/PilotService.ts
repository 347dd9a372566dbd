import {
  canonicalJson,
  resolveRoles,
  RoleHolders,
  ROLES,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { timestamp } from '../ground/Clock';
import { FrozenFields, PilotOutline, PilotState } from './PilotState';
import { DeclaredPilot, Holding, PilotStore } from './PilotStore';
import { noteRoleChange } from './roles/RoleSnapshot';
import { RoleStore } from './roles/RoleStore';

/** Pilots as the catalog tells them, together with who holds their roles. */
export class PilotService {
  constructor(
    private readonly pilots: PilotStore,
    private readonly roles: RoleStore,
  ) {}

  load(
    tx: Knex,
    ref: string,
    options?: { lock?: boolean },
  ): Promise<PilotState> {
    return this.pilots.load(tx, ref, options);
  }

  /** All pilots that are in none of the stages. */
  refsOutside(tx: Knex, stages: readonly Stage[]): Promise<string[]> {
    return this.pilots.refsOutside(tx, stages);
  }

  /** Pilots that a permission's filter lets through, or of them those of a holder. */
  readableRefs(
    tx: Knex,
    readable: PilotFilter | 'allow' | 'deny',
    options: { holder?: string } = {},
  ): Promise<string[]> {
    return readable === 'deny'
      ? Promise.resolve([])
      : this.pilots.readableRefs(tx, readable, options);
  }

  /** What rules in each of some pilots, without their people; one query. */
  outlines(tx: Knex, refs: readonly string[]): Promise<PilotOutline[]> {
    return this.pilots.outlines(tx, refs);
  }

  /**
   * Takes over what the catalog says. A frozen pilot keeps the values that
   * were approved; what its entity says differently is shown as pending.
   */
  async declare(
    tx: Knex,
    declared: DeclaredPilot,
    now: Date,
  ): Promise<PilotState> {
    await this.pilots.upsert(tx, declared, timestamp(now));
    const pilot = await this.pilots.load(tx, declared.ref, { lock: true });
    await this.pilots.indexFields(tx, declared.ref, {
      title: declared.title,
      fields: pilot.frozen ?? declared.fields,
    });
    if (!pilot.frozen) {
      const targets = [
        ...declared.fields.targets,
        ...declared.systemComponents,
      ];
      await this.pilots.setTargets(tx, declared.ref, [...new Set(targets)]);
    }
    return this.refreshHolders(tx, pilot, now);
  }

  /** Freezes the fields that rule from now on; undefined lets the entity rule again. */
  async freeze(
    tx: Knex,
    ref: string,
    frozen: { fields: FrozenFields; hash: string } | undefined,
    now: Date,
  ): Promise<void> {
    await this.pilots.freeze(tx, ref, frozen, timestamp(now));
  }

  /** Puts others in the place of the frozen fields; targets and what lists filter by follow. */
  async amend(
    tx: Knex,
    pilot: PilotState,
    { fields, hash }: { fields: FrozenFields; hash: string },
    now: Date,
  ): Promise<PilotState> {
    const { ref, title } = pilot;
    await this.pilots.amend(tx, ref, { fields, hash });
    await this.pilots.indexFields(tx, ref, { title, fields });
    if (canonicalJson(fields.targets) !== canonicalJson(pilot.fields.targets)) {
      const live = [...fields.targets, ...pilot.declaredComponents];
      await this.pilots.setTargets(tx, ref, [...new Set(live)]);
    }
    return this.refreshHolders(tx, await this.pilots.load(tx, ref), now);
  }

  /** Works out anew who holds which role. */
  async refreshHolders(
    tx: Knex,
    pilot: PilotState,
    now: Date,
  ): Promise<PilotState> {
    const claimed = await this.roles.accepted(tx, pilot.ref);
    const base = pilot.frozen?.roles ?? pilot.declared.roles ?? {};
    const departed: RoleHolders = {};
    for (const { role, holder } of await this.roles.departures(tx, pilot.ref)) {
      if (base[role] === holder) departed[role] = holder;
    }
    const resolved = resolveRoles({
      declared: pilot.declared.roles ?? {},
      frozen: pilot.frozen?.roles,
      departed,
      claimed,
    });
    const holders: RoleHolders = {};
    for (const role of ROLES) {
      if (resolved[role]) holders[role] = resolved[role];
    }
    const holdings: Holding[] = ROLES.flatMap(role => {
      const holder = holders[role];
      if (!holder) return [];
      const named: Holding['source'] = pilot.frozen ? 'frozen' : 'entity';
      const source = base[role] === holder ? named : 'claim';
      return [{ role, holder, source }];
    });
    if (JSON.stringify(holders) !== JSON.stringify(pilot.holders)) {
      await this.pilots.setHoldings(tx, pilot.ref, holdings);
      await noteRoleChange(tx, pilot.ref, timestamp(now));
    }
    return { ...(await this.pilots.load(tx, pilot.ref)), holders };
  }
}
