import { Attestation } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** What people signed, in the database. */
export class AttestationStore {
  async add(tx: Knex, pilot: string, attestation: Attestation): Promise<void> {
    await tx('attestations').insert({
      id: attestation.id,
      pilot_ref: pilot,
      check_id: attestation.check,
      signatory: JSON.stringify(attestation.by),
      basis: attestation.basis,
      statement: attestation.statement,
      evidence_url: attestation.evidenceUrl ?? null,
      version: attestation.version ?? null,
      hash: attestation.hash ?? null,
      signed_at: attestation.at,
    });
  }

  /** All of a pilot, oldest first. */
  async list(tx: Knex, pilot: string): Promise<Attestation[]> {
    const rows: any[] = await readOnce(tx, 'attestations', pilot, () =>
      tx('attestations').where('pilot_ref', pilot).orderBy('seq'),
    );
    return rows.map(row => ({
      id: row.id,
      check: row.check_id,
      by: JSON.parse(row.signatory),
      basis: row.basis,
      statement: row.statement,
      evidenceUrl: row.evidence_url ?? undefined,
      version: row.version ?? undefined,
      hash: row.hash ?? undefined,
      at: row.signed_at,
    }));
  }
}
