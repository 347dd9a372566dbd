import { Waiver } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { readOnce } from '../../ground/database/readOnce';

/** A waiver with what was told about its end. */
export interface StoredWaiver extends Waiver {
  /** The last warning that was sent: 14 or 3 days ahead. */
  warnedDays?: number;
}

/** Waivers in the database. */
export class WaiverStore {
  async add(tx: Knex, pilot: string, waiver: Waiver): Promise<void> {
    await tx('waivers').insert({
      id: waiver.id,
      pilot_ref: pilot,
      check_id: waiver.check,
      reason: waiver.reason,
      compensating_control: waiver.compensatingControl,
      expires_at: waiver.expiresAt,
      requested_by: JSON.stringify(waiver.requestedBy),
      requested_at: waiver.requestedAt,
      ...changing(waiver),
    });
  }

  /** All of a pilot, oldest first. */
  async list(tx: Knex, pilot: string): Promise<StoredWaiver[]> {
    const rows: any[] = await readOnce(tx, 'waivers', pilot, () =>
      tx('waivers').where('pilot_ref', pilot).orderBy('seq'),
    );
    return rows.map(toWaiver);
  }

  /** Writes what was decided about it. */
  async settle(tx: Knex, waiver: Waiver): Promise<void> {
    await tx('waivers').where({ id: waiver.id }).update(changing(waiver));
  }

  /** Pilots with waivers that stand and end before a time, or have ended unnoticed. */
  async pilotsWithEnds(tx: Knex, before: string): Promise<string[]> {
    return ask(
      tx,
      tx('waivers')
        .where('state', 'approved')
        .whereNull('lapsed_at')
        .andWhere('expires_at', '<=', before)
        .distinct()
        .pluck('pilot_ref'),
    );
  }

  /** Waivers of a pilot that stood and have ended, by time or withdrawn, and whose end was not noticed yet. */
  async ended(tx: Knex, pilot: string, now: string): Promise<StoredWaiver[]> {
    const rows = await ask(
      tx,
      tx('waivers')
        .where('pilot_ref', pilot)
        .whereNotNull('approved_at')
        .whereNull('lapsed_at')
        .andWhere(over =>
          over
            .where('state', 'withdrawn')
            .orWhere(approved =>
              approved
                .where('state', 'approved')
                .where('expires_at', '<=', now),
            ),
        )
        .orderBy('seq'),
    );
    return rows.map(toWaiver);
  }

  async noteLapse(tx: Knex, id: string, at: string): Promise<void> {
    await tx('waivers').where({ id }).update({ lapsed_at: at });
  }

  async noteWarning(tx: Knex, id: string, days: number): Promise<void> {
    await tx('waivers').where({ id }).update({ warned_days: days });
  }
}

function changing(waiver: Waiver) {
  return {
    state: waiver.state,
    approvals: JSON.stringify(waiver.approvals),
    approved_at: waiver.approvedAt ?? null,
    settled: waiver.settled ? JSON.stringify(waiver.settled) : null,
  };
}

function toWaiver(row: any): StoredWaiver {
  return {
    id: row.id,
    check: row.check_id,
    reason: row.reason,
    compensatingControl: row.compensating_control,
    expiresAt: row.expires_at,
    state: row.state,
    requestedBy: JSON.parse(row.requested_by),
    requestedAt: row.requested_at,
    approvals: JSON.parse(row.approvals),
    approvedAt: row.approved_at ?? undefined,
    settled: row.settled ? JSON.parse(row.settled) : undefined,
    warnedDays: row.warned_days ?? undefined,
  };
}
