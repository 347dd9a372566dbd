import {
  definedMetrics,
  describeSource,
  describeTarget,
  NO_OUTCOMES,
  OutcomeFacts,
  OutcomeSignal,
  pilotsPhrases,
  polledSource,
  RoleId,
  say,
  signalsOf,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { together } from '../ground/database/oneReading';
import { timestamp } from '../ground/Clock';
import { Reading } from '../ground/work/UnitOfWork';
import { DefinitionService } from './definition/DefinitionService';
import {
  CurrentStore,
  CurrentValue,
  TimeSpan,
} from './observations/CurrentStore';
import { LISTENING } from './sources/SilenceWatch';
import { SourceState, SourceStateStore } from './sources/SourceStateStore';

const { trouble: said } = pilotsPhrases.outcomes.sources;

/** What asking about outcomes takes. */
export type OutcomeReading = Pick<Reading, 'tx' | 'pilot' | 'now'>;

/** A source that does not answer as it should. Times are RFC 3339, UTC. */
export interface TroubledSource {
  signal: string;
  title: string;
  state: 'silent' | 'failing';
  since: string;
  reason: string;
}

/** What other rooms ask of the outcomes of a pilot. */
export class OutcomeService {
  constructor(
    private readonly options: {
      current: CurrentStore;
      definitions: DefinitionService;
      states: SourceStateStore;
    },
  ) {}

  /** The unit of a metric that the pilot defines; undefined for others. */
  async unitOf(
    reading: OutcomeReading,
    metric: string,
  ): Promise<string | undefined> {
    const { intent, guardrails } = reading.pilot.fields;
    if (metric === 'spend') return intent.budget?.currency;
    if (metric === 'users') return guardrails.blastRadius?.unit;
    const definition = await this.options.definitions.definition(reading);
    return definedMetrics(definition).find(({ id }) => id === metric)?.unit;
  }

  /** The values of a metric over all users within a span, the oldest first. */
  values(
    { tx, pilot }: OutcomeReading,
    metric: string,
    span: TimeSpan,
  ): Promise<CurrentValue[]> {
    return this.options.current.values(tx, pilot.ref, metric, span);
  }

  /** The latest value of a metric over all users, up to now. */
  latest(
    { tx, pilot, now }: OutcomeReading,
    metric: string,
  ): Promise<CurrentValue | undefined> {
    const { current } = this.options;
    return current.latest(tx, pilot.ref, metric, timestamp(now));
  }

  /** What the checklist, the reviews and the portfolio need; a query each for definition, sources, spend and reach. */
  async facts(reading: OutcomeReading): Promise<OutcomeFacts> {
    const { intent, guardrails } = reading.pilot.fields;
    const { definition, spend, reach, troubled } = await together(reading.tx, {
      definition: () => this.options.definitions.definition(reading),
      spend: () => this.latest(reading, 'spend'),
      reach: () => this.latest(reading, 'users'),
      troubled: () => this.troubled(reading),
    });
    return {
      metrics: definition.metrics.map(metric => ({
        id: metric.id,
        title: metric.title,
        target: describeTarget(metric),
        source: describeSource(metric.source),
      })),
      spend: spend && {
        value: spend.value,
        at: spend.at,
        budget: intent.budget?.amount,
        currency: intent.budget?.currency,
      },
      reach: reach && {
        value: reach.value,
        at: reach.at,
        cap: guardrails.blastRadius?.cap,
        unit: guardrails.blastRadius?.unit,
      },
      silent: troubled
        .filter(({ state }) => state === 'silent')
        .map(({ signal, since, reason }) => ({ signal, since, reason })),
    };
  }

  /** Sources that are silent while the pilot runs, or that fail. */
  async troubled(reading: OutcomeReading): Promise<TroubledSource[]> {
    return (await this.#troubled(reading)).map(({ trouble }) => trouble);
  }

  /** A silent source is never healthy: somebody has to make it heard. */
  async waiting(reading: OutcomeReading): Promise<WaitingItem[]> {
    return (await this.#troubled(reading)).map(({ trouble, signal }) => ({
      id: `source/${trouble.signal}`,
      kind: 'silent-source',
      title: `${trouble.title}: ${trouble.reason}`,
      since: trouble.since,
      roles: menders(signal),
      link: 'dora#outcomes',
    }));
  }

  async #troubled(reading: OutcomeReading) {
    const { tx, pilot } = reading;
    const stored = await this.options.definitions.stored(reading);
    const { slo } = pilot.fields.guardrails;
    const signals = signalsOf(stored?.definition ?? NO_OUTCOMES, {
      hasObjective: slo !== undefined,
    });
    if (signals.length === 0) return [];
    const states = await this.options.states.list(tx, pilot.ref);
    return signals.flatMap(signal => {
      const state = states.get(signal.signal);
      const trouble = state && troubleOf(reading, signal, state);
      return trouble ? [{ signal, trouble }] : [];
    });
  }
}

function troubleOf(
  { pilot }: OutcomeReading,
  { signal, title, source }: OutcomeSignal,
  { failure, failingSince, silentSince }: SourceState,
): TroubledSource | undefined {
  if (failure && failingSince && polledSource(source)) {
    const since = failingSince;
    return { signal, title, state: 'failing', since, reason: failure };
  }
  if (!silentSince || !LISTENING.includes(pilot.stage)) return undefined;
  return {
    signal,
    title,
    state: 'silent',
    since: silentSince,
    reason: silence(source),
  };
}

function silence(source: OutcomeSignal['source']): string {
  if (source === undefined) return said.nobody;
  const polled = polledSource(source);
  if (polled) return say(said.polled, { typeWords: polled.type });
  return source === 'api' ? said.api : said.old;
}

/** Who can make a source heard again. */
function menders({ kind, source }: OutcomeSignal): RoleId[] {
  if (kind === 'sli') return ['serviceOwner', 'techLead'];
  return source === 'hand' || source === 'csv'
    ? ['productManager']
    : ['techLead', 'productManager'];
}
