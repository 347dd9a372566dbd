import {
  assembleDecision,
  canonicalCriteria,
  canonicalJson,
  contentHash,
  DecisionRecord,
  decisionHash,
  DocumentId,
  pilotsPhrases,
  RecordTombstone,
  rejudge,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import type { CriteriaService } from '../../criteria/CriteriaService';
import type { PilotState } from '../../pilot/PilotState';
import { ForumStore } from '../forum/ForumStore';
import { DecisionStore } from './DecisionStore';

const phrases = pilotsPhrases.decisions.record;

/** Where the parts of a decision are kept besides in the decision. */
export interface KeptParts {
  criteria: CriteriaService;
  /** Content of a version of a document; undefined if it is not there. */
  document(
    tx: Knex,
    pilot: string,
    document: DocumentId,
    version: number,
  ): Promise<string | undefined>;
  /** Hashes of the snapshots of the weekly reviews, from what is kept of them. */
  reviews(tx: Knex, pilot: string): Promise<{ id: string; hash: string }[]>;
  /** Hash of an entry of the pilot's record; undefined if it is not there. */
  entryHash(tx: Knex, pilot: string, seq: number): Promise<string | undefined>;
  /** What is left of entries of the record that retention deleted. */
  tombstone(tx: Knex, pilot: string): Promise<RecordTombstone | undefined>;
  /** The hash that the record says a decision has; undefined once that is erased. */
  recordedHash(
    tx: Knex,
    pilot: string,
    decision: string,
  ): Promise<string | undefined>;
}

/** What came of building a decision anew. */
export interface Rebuilt {
  id: string;
  pilot: string;
  /** As it was recorded. */
  hash: string;
  /** Of what the database holds today. */
  rebuilt: string;
  valid: boolean;
  /** Parts that are no longer what was decided on. */
  differences: string[];
  /** When retention deleted the part of the record that the decision refers to, which therefore is taken as said. RFC 3339. */
  recordPurgedAt?: string;
}

/**
 * Builds a decision anew from what the database holds of its parts: votes,
 * words, criteria, contents of documents, the record's head. Verdicts and
 * recommendation are judged again from the frozen values, the outcome is
 * counted again from the votes, and all is hashed again.
 */
export class DecisionRebuild {
  constructor(
    private readonly decisions: DecisionStore,
    private readonly forum: ForumStore,
    private readonly kept: KeptParts,
  ) {}

  /** Every decision of every pilot; for whoever audits the house. */
  async *all(tx: Knex): AsyncGenerator<Rebuilt> {
    for await (const id of this.decisions.ids(tx)) yield this.one(tx, id);
  }

  async one(tx: Knex, id: string): Promise<Rebuilt> {
    const found = await this.decisions.find(tx, id);
    if (!found) throw new NotFoundError(say(phrases.unknown, { id }));
    const { record, hash } = found;
    const purged = await this.#purged(tx, record);
    const again = await this.#rebuild(tx, found, purged !== undefined);
    const rebuilt = again ? decisionHash(again) : '';
    const differences = again
      ? differingParts(record, again)
      : [phrases.notRebuilt];
    const recorded = await this.kept.recordedHash(tx, record.pilot, id);
    if (recorded !== undefined && recorded !== hash) {
      differences.push('record');
    }
    return {
      id,
      pilot: record.pilot,
      hash,
      rebuilt,
      valid: rebuilt === hash && differences.length === 0,
      ...(purged && { recordPurgedAt: purged.purgedAt }),
      // The parts agree, and yet the hash kept beside them is another.
      differences:
        rebuilt !== hash && differences.length === 0 ? ['hash'] : differences,
    };
  }

  async #rebuild(
    tx: Knex,
    {
      record,
      proposalVersion,
      reason,
    }: {
      record: DecisionRecord;
      proposalVersion: number;
      reason?: string;
    },
    isPurged: boolean,
  ): Promise<DecisionRecord | undefined> {
    const { pilot, number, metrics, criteria, evidence } = record;
    const proposal = await this.forum.proposalVersion(
      tx,
      pilot,
      proposalVersion,
    );
    const votes = lastOfEachRole(await this.forum.votes(tx, pilot, number));
    if (!proposal || votes.length < 3) return undefined;
    const { version, round, by, at, ...words } = proposal;
    const agreed = await this.#criteria(tx, pilot, criteria.version);
    const original =
      criteria.original &&
      (await this.#criteria(tx, pilot, criteria.original.version));
    const { risks } = metrics;
    const evaluation = rejudge(metrics.evaluation, {
      criteria: agreed,
      risks,
    });
    if (original && evaluation.original) {
      evaluation.original = rejudge(evaluation.original, {
        criteria: original,
        risks,
      });
    }
    const documents = [];
    for (const one of evidence.documents) {
      const id = one.document as DocumentId;
      const content = await this.kept.document(tx, pilot, id, one.version);
      const hash = content === undefined ? '' : contentHash(content);
      documents.push({ ...one, hash });
    }
    const snapshots = await this.kept.reviews(tx, pilot);
    const reviews = evidence.reviews.map(({ id }) => ({
      id,
      hash: snapshots.find(one => one.id === id)?.hash ?? '',
    }));
    const { seq } = evidence.record;
    // Of an entry that was deleted only the tombstone tells, and only of the last.
    const said = isPurged ? evidence.record.hash : '';
    const head = (await this.kept.entryHash(tx, pilot, seq)) ?? said;
    try {
      return assembleDecision({
        ...record,
        votes,
        proposal: { ...words, by },
        reason,
        criteria: {
          ...criteria,
          hash: evaluation.hash,
          agreed: canonicalCriteria(agreed),
          original: evaluation.original && {
            version: criteria.original!.version,
            hash: evaluation.original.hash,
          },
        },
        metrics: { ...metrics, evaluation },
        evidence: {
          ...evidence,
          documents,
          reviews,
          record: { seq, hash: head },
        },
      });
    } catch {
      // Votes that decide nothing.
      return undefined;
    }
  }

  /** The tombstone of the entry that a decision refers to, once that was deleted. */
  async #purged(
    tx: Knex,
    { evidence, pilot }: DecisionRecord,
  ): Promise<RecordTombstone | undefined> {
    const tombstone = await this.kept.tombstone(tx, pilot);
    return tombstone && evidence.record.seq <= tombstone.head.seq
      ? tombstone
      : undefined;
  }

  async #criteria(tx: Knex, pilot: string, version: number) {
    const reading = { tx, pilot: { ref: pilot } as PilotState } as never;
    return (await this.kept.criteria.version(reading, version)).criteria;
  }
}

function differingParts(a: DecisionRecord, b: DecisionRecord): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const part = (record: object, key: string) =>
    canonicalJson((record as Record<string, unknown>)[key] ?? null);
  return keys.filter(key => part(a, key) !== part(b, key));
}

/** Of each role the last vote: with it the quorum was complete. */
function lastOfEachRole<V extends { role: string }>(votes: readonly V[]): V[] {
  return (['sponsor', 'serviceOwner', 'riskLead'] as const).flatMap(
    role => votes.filter(vote => vote.role === role).at(-1) ?? [],
  );
}
