import {
  Criterion,
  CriterionResult,
  evaluateCriterion,
  isLocked,
  JudgedRisk,
  pilotsPhrases,
  recommend,
  RecommendationResult,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../ground/Clock';
import { together } from '../ground/database/oneReading';
import { Reading } from '../ground/work/UnitOfWork';
import { CriteriaService } from './CriteriaService';
import { CriteriaVersion } from './CriteriaStore';
import { MetricProviders } from './MetricProviders';

const { result: said } = pilotsPhrases.criteria.evaluation;

/** One version of the criteria, judged. */
export interface VersionEvaluation extends RecommendationResult {
  version: number;
  hash: string;
  results: (CriterionResult & { title: string; outcome: string })[];
}

/** What the evidence says so far, and what it suggests. */
export interface Evaluation extends VersionEvaluation {
  asOf: string;
  startedAt?: string;
  /** False while the criteria can still change: then this is a preview. */
  locked: boolean;
  /** When this was frozen by the decision; RFC 3339. */
  decidedAt?: string;
  /** The criteria as first locked, judged alike, when they were amended since. */
  original?: VersionEvaluation;
}

/** Says which risks the recommendation looks at; the room of risks registers it. */
export type RiskSource = (reading: Reading) => Promise<readonly JudgedRisk[]>;

/** Says how the criteria were judged when the pilot was decided; the room of decisions registers it. */
export type DecidedSource = (
  reading: Reading,
) => Promise<Evaluation | undefined>;

/** Judges criteria on what the rooms observed. */
export class EvaluationService {
  #risks: RiskSource = async () => [];
  #decided: DecidedSource = async () => undefined;

  constructor(
    private readonly criteria: CriteriaService,
    private readonly metrics: MetricProviders,
  ) {}

  registerRisks(source: RiskSource): void {
    this.#risks = source;
  }

  registerDecided(source: DecidedSource): void {
    this.#decided = source;
  }

  /** As it was judged at the decision, for good; before it, as it looks now. */
  async evaluate(reading: Reading): Promise<Evaluation> {
    return (await this.#decided(reading)) ?? this.evaluateNow(reading);
  }

  /** As it looks now, whatever was decided before. */
  async evaluateNow(reading: Reading): Promise<Evaluation> {
    const { risks, ...versions } = await together(reading.tx, {
      current: () => this.criteria.current(reading),
      risks: () => this.#risks(reading),
    });
    const { current } = versions;
    const original =
      current?.origin === 'amendment'
        ? await this.criteria.original(reading)
        : undefined;
    const judged = await together(reading.tx, {
      current: () => this.#judge(reading, current, risks),
      original: async () => original && this.#judge(reading, original, risks),
    });
    return {
      asOf: timestamp(reading.now),
      startedAt: reading.pilot.startedAt,
      locked: current !== undefined && isLocked(current.state),
      ...judged.current,
      original: judged.original,
    };
  }

  async #judge(
    reading: Reading,
    version: CriteriaVersion | undefined,
    risks: readonly JudgedRisk[],
  ): Promise<VersionEvaluation> {
    const criteria = version?.criteria ?? [];
    const asOf = timestamp(reading.now);
    const { startedAt } = reading.pilot;
    const observed = startedAt
      ? await this.metrics.observe(reading, criteria, {
          from: startedAt,
          to: asOf,
        })
      : new Map();
    const judged = criteria.map(criterion => ({
      criterion,
      ...this.#result(criterion, observed.get(criterion.id) ?? [], {
        startedAt,
        asOf,
      }),
    }));
    return {
      version: version?.version ?? 0,
      hash: version?.hash ?? '',
      results: judged.map(({ criterion, ...result }) => ({
        ...result,
        criterion: criterion.id,
        title: criterion.title,
        outcome: criterion.outcome,
      })),
      ...recommend(judged, risks),
    };
  }

  #result(
    criterion: Criterion,
    observations: Parameters<typeof evaluateCriterion>[1]['observations'],
    span: { startedAt?: string; asOf: string },
  ) {
    const { criterion: id, ...result } = evaluateCriterion(criterion, {
      observations,
      ...span,
    });
    return span.startedAt && !this.metrics.isMeasured(criterion)
      ? {
          ...result,
          reason: say(said.notMeasured, { metric: criterion.metric }),
        }
      : result;
  }
}
