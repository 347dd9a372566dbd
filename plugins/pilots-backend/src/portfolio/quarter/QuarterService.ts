import {
  pilotsPhrases,
  Quarter,
  quarterAt,
  QuarterFacts,
  QuarterFigure,
  quarterFigures,
  readQuarter,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { InputError } from '@backstage/errors';
import { Knex } from 'knex';
import { timestamp } from '../../ground/Clock';
import { QuarterRecordStore } from './QuarterRecordStore';
import { QuarterStore } from './QuarterStore';

/** A quarter on one page. */
export interface QuarterView {
  quarter: string;
  from: string;
  to: string;
  asOf: string;
  /** It is not over yet. */
  partial: boolean;
  figures: QuarterFigure[];
  /** Approvals that were settled, by kind, the longest waiting first. */
  approvals: { kind: string; count: number; hours: number }[];
}

const NOTHING: QuarterFacts = {
  approvals: [],
  approvers: 0,
  decisions: [],
  firstPass: 0,
  live: 0,
  pauses: [],
  pilots: { submit: 0, start: 0, cancel: 0 },
  registered: 0,
  restores: [],
};
const HOUR_MS = 3600_000;

/** R60 to R66 of a quarter, of the pilots that the caller may read. */
export class QuarterService {
  constructor(
    private readonly store: QuarterStore,
    private readonly record: QuarterRecordStore,
  ) {}

  /** Throws InputError for what is not a quarter. */
  async view(
    tx: Knex,
    request: {
      quarter?: string;
      readable: PilotFilter | 'allow' | 'deny';
      now: Date;
    },
  ): Promise<QuarterView> {
    const { now, readable } = request;
    const quarter = request.quarter
      ? readQuarter(request.quarter)
      : quarterAt(now);
    if (!quarter) {
      throw new InputError(
        say(pilotsPhrases.portfolio.quarter, {
          example: quarterAt(now).id,
          text: request.quarter!,
        }),
      );
    }
    const facts =
      readable === 'deny' ? NOTHING : await this.#facts(tx, quarter, readable);
    const asOf = timestamp(now);
    return {
      quarter: quarter.id,
      from: quarter.from,
      to: quarter.to,
      asOf,
      partial: asOf < quarter.to,
      figures: quarterFigures(facts),
      approvals: facts.approvals
        .map(({ kind, count, waitedMs }) => ({
          kind,
          count,
          hours: waitedMs / HOUR_MS,
        }))
        .sort((a, b) => b.hours / b.count - a.hours / a.count),
    };
  }

  async #facts(
    tx: Knex,
    quarter: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<QuarterFacts> {
    const { record, store } = this;
    const of = [tx, quarter, readable] as const;
    const [decisions, pilots, firstPass, pauses, numbers, restores, approvals] =
      await Promise.all([
        store.decisions(...of),
        record.pilots(...of),
        record.firstPass(...of),
        record.pauses(...of),
        store.numbers(...of),
        store.restores(...of),
        store.approvals(...of),
      ]);
    return {
      decisions,
      pilots,
      firstPass,
      pauses,
      restores,
      ...numbers,
      ...approvals,
    };
  }
}
