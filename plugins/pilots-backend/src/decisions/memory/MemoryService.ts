import { similarDecisions } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import type { Verdict } from '../../access/FrameworkAccess';
import type { CriteriaService } from '../../criteria/CriteriaService';
import { encodeCursor, Page } from '../../ground/http/paging';
import { Reading } from '../../ground/work/UnitOfWork';
import { LookBackStore } from '../after/LookBackStore';
import { decisionSummary } from '../decisionView';
import { FoundDecision } from '../record/DecisionStore';
import { DecisionQuery } from './DecisionQuery';
import { MemoryStore } from './MemoryStore';

/** Past decisions that a pilot is compared with: the latest ones of its sector or targets. */
const MAX_CANDIDATES = 200;

type Summary = ReturnType<typeof decisionSummary>;

/** What was decided before, across all pilots. */
export class MemoryService {
  constructor(
    private readonly rooms: {
      store: MemoryStore;
      lookBackStore: LookBackStore;
      criteria: CriteriaService;
    },
  ) {}

  async list(
    tx: Knex,
    query: DecisionQuery,
    readable: Verdict,
  ): Promise<Page<Summary>> {
    if (readable === 'deny') return { items: [], totalItems: 0, pageInfo: {} };
    const { store } = this.rooms;
    const found = await store.page(tx, query, readable);
    const totalItems = await store.count(tx, query, readable);
    const shown = found.slice(0, query.limit);
    const last = shown[shown.length - 1]?.record;
    const nextCursor =
      found.length > query.limit
        ? encodeCursor({ at: last.decidedAt, id: last.id })
        : undefined;
    const items = await this.#summaries(tx, shown);
    return { items, totalItems, pageInfo: { nextCursor } };
  }

  /** Pilots like this one, and how they were decided. */
  async similar(reading: Reading, readable: Verdict) {
    if (readable === 'deny') return [];
    const { store, criteria } = this.rooms;
    const { tx, pilot } = reading;
    const { sector } = pilot.fields;
    const targets = pilot.liveTargets;
    const current = await criteria.current(reading);
    const found = await store.candidates(
      tx,
      { targets, sector },
      readable,
      MAX_CANDIDATES,
    );
    const ranked = similarDecisions(
      {
        pilot: pilot.ref,
        sector,
        targets,
        metrics: metricsOf(current?.criteria ?? []),
      },
      found.map(decision => ({
        id: decision.record.id,
        pilot: decision.record.pilot,
        sector: decision.record.sector,
        targets: decision.record.components,
        metrics: metricsOf(decision.record.criteria.agreed),
        outcome: decision.record.outcome,
        decidedAt: decision.record.decidedAt,
        decision,
      })),
    );
    const summaries = await this.#summaries(
      tx,
      ranked.map(({ decision }) => decision.decision),
    );
    return ranked.map(({ decision, ...likeness }, n) => ({
      ...likeness,
      decision: summaries[n],
    }));
  }

  async #summaries(tx: Knex, found: FoundDecision[]): Promise<Summary[]> {
    const ids = found.map(({ record }) => record.id);
    const lookBacks = await this.rooms.lookBackStore.of(tx, ids);
    return found.map(one =>
      decisionSummary(one, lookBacks.get(one.record.id) ?? []),
    );
  }
}

function metricsOf(criteria: readonly { metric: string }[]): string[] {
  return [...new Set(criteria.map(({ metric }) => metric))].sort();
}
