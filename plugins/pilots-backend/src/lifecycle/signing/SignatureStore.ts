import {
  RoleId,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';
import { PilotHashes } from './PilotHashes';

/** A signature under a pilot's approval. */
export interface Signature {
  id: string;
  role: RoleId;
  signatory: Signatory;
  hash: string;
  hashes: PilotHashes;
  statement: string;
  signedAt: string;
  voidedAt?: string;
  voidReason?: string;
}

/** Signatures and the hashes that they approved, in the database. */
export class SignatureStore {
  async add(tx: Knex, pilot: string, signature: Signature): Promise<void> {
    await tx('signatures').insert({
      id: signature.id,
      pilot_ref: pilot,
      role: signature.role,
      signatory: JSON.stringify(signature.signatory),
      hash: signature.hash,
      hashes: JSON.stringify(signature.hashes),
      statement: signature.statement,
      signed_at: signature.signedAt,
    });
  }

  /** Newest first; void ones too, with when and why. */
  async list(tx: Knex, pilot: string): Promise<Signature[]> {
    const rows: any[] = await readOnce(tx, 'signatures', pilot, () =>
      tx('signatures')
        .where('pilot_ref', pilot)
        .orderBy([{ column: 'signed_at', order: 'desc' }, { column: 'id' }]),
    );
    return rows.map(row => ({
      id: row.id,
      role: row.role,
      signatory: JSON.parse(row.signatory),
      hash: row.hash,
      hashes: JSON.parse(row.hashes),
      statement: row.statement,
      signedAt: row.signed_at,
      voidedAt: row.voided_at ?? undefined,
      voidReason: row.void_reason ?? undefined,
    }));
  }

  /** Voids all standing signatures, or those over other hashes; returns their roles. */
  async void(
    tx: Knex,
    options: {
      pilot: string;
      /** Signatures over this hash stand. */
      exceptHash?: string;
      at: string;
      reason: string;
    },
  ): Promise<RoleId[]> {
    const standing = () => {
      const query = tx('signatures')
        .where('pilot_ref', options.pilot)
        .whereNull('voided_at');
      return options.exceptHash
        ? query.andWhere('hash', '<>', options.exceptHash)
        : query;
    };
    const rows = await standing().select('role');
    if (rows.length > 0) {
      await standing().update({
        voided_at: options.at,
        void_reason: options.reason,
      });
    }
    return rows.map(row => row.role);
  }

  async approve(
    tx: Knex,
    pilot: string,
    hashes: PilotHashes,
    at: string,
  ): Promise<void> {
    const columns = { hashes: JSON.stringify(hashes), approved_at: at };
    await tx('approvals')
      .insert({ pilot_ref: pilot, ...columns })
      .onConflict('pilot_ref')
      .merge(columns);
  }

  async approved(tx: Knex, pilot: string): Promise<PilotHashes | undefined> {
    const row = await readOnce(tx, 'approvals', pilot, () =>
      tx('approvals').where('pilot_ref', pilot).first(),
    );
    return row && JSON.parse(row.hashes);
  }

  async unapprove(tx: Knex, pilot: string): Promise<void> {
    await tx('approvals').where('pilot_ref', pilot).delete();
  }
}
