import {
  RoleHolders,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { Deputy } from '../PilotState';

/** A claim to a role and what became of it. */
export interface RoleClaim {
  id: string;
  pilot: string;
  role: RoleId;
  claimant: string;
  state: 'pending' | 'accepted' | 'rejected' | 'withdrawn' | 'ended';
  note: string;
  claimedAt: string;
  decidedBy?: string;
  decidedAt?: string;
  reason?: string;
}

/** Claims, departures and deputies in the database. */
export class RoleStore {
  async add(tx: Knex, claim: RoleClaim): Promise<void> {
    await tx('role_claims').insert({
      id: claim.id,
      pilot_ref: claim.pilot,
      role: claim.role,
      claimant: claim.claimant,
      state: claim.state,
      note: claim.note,
      claimed_at: claim.claimedAt,
    });
  }

  async claims(
    tx: Knex,
    filter: { pilot: string; states?: RoleClaim['state'][] },
  ): Promise<RoleClaim[]> {
    const query = tx('role_claims')
      .where('pilot_ref', filter.pilot)
      .orderBy([{ column: 'claimed_at' }, { column: 'id' }]);
    if (filter.states) query.whereIn('state', filter.states);
    return (await ask(tx, query)).map(toClaim);
  }

  async claim(
    tx: Knex,
    pilot: string,
    id: string,
  ): Promise<RoleClaim | undefined> {
    const row = await ask(
      tx,
      tx('role_claims').where({ pilot_ref: pilot, id }).first(),
    );
    return row && toClaim(row);
  }

  async settle(
    tx: Knex,
    id: string,
    outcome: Pick<RoleClaim, 'state' | 'decidedBy' | 'decidedAt' | 'reason'>,
  ): Promise<void> {
    await tx('role_claims')
      .where({ id })
      .update({
        state: outcome.state,
        decided_by: outcome.decidedBy ?? null,
        decided_at: outcome.decidedAt ?? null,
        reason: outcome.reason ?? null,
      });
  }

  /** Who was accepted for which role and has not stepped down. */
  async accepted(tx: Knex, pilot: string): Promise<RoleHolders> {
    const claims = await this.claims(tx, { pilot, states: ['accepted'] });
    return Object.fromEntries(claims.map(c => [c.role, c.claimant]));
  }

  async departures(
    tx: Knex,
    pilot: string,
  ): Promise<{ role: RoleId; holder: string }[]> {
    return ask(
      tx,
      tx('role_departures').where('pilot_ref', pilot).select('role', 'holder'),
    );
  }

  async depart(
    tx: Knex,
    departure: {
      pilot: string;
      role: RoleId;
      holder: string;
      at: string;
      reason: string;
    },
  ): Promise<void> {
    await tx('role_departures')
      .insert({
        pilot_ref: departure.pilot,
        role: departure.role,
        holder: departure.holder,
        departed_at: departure.at,
        reason: departure.reason,
      })
      .onConflict(['pilot_ref', 'role', 'holder'])
      .merge();
  }

  /** Somebody who stepped down was accepted again. */
  async forgetDeparture(
    tx: Knex,
    key: { pilot: string; role: RoleId; holder: string },
  ): Promise<void> {
    await tx('role_departures')
      .where({ pilot_ref: key.pilot, role: key.role, holder: key.holder })
      .delete();
  }

  async setDeputy(
    tx: Knex,
    pilot: string,
    deputy: Deputy & { at: string },
  ): Promise<void> {
    await tx('role_deputies')
      .insert({
        pilot_ref: pilot,
        role: deputy.role,
        holder: deputy.holder,
        deputy: deputy.deputy,
        until: deputy.until,
        named_at: deputy.at,
      })
      .onConflict(['pilot_ref', 'role'])
      .merge();
  }

  async removeDeputy(tx: Knex, pilot: string, role: RoleId): Promise<void> {
    await tx('role_deputies').where({ pilot_ref: pilot, role }).delete();
  }
}

function toClaim(row: any): RoleClaim {
  return {
    id: row.id,
    pilot: row.pilot_ref,
    role: row.role,
    claimant: row.claimant,
    state: row.state,
    note: row.note,
    claimedAt: row.claimed_at,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    reason: row.reason ?? undefined,
  };
}
