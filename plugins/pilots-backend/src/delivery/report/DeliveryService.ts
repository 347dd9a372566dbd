import {
  DeliveryMarks,
  DeliveryMeasure,
  DeliveryMeasures,
  DeliveryModel,
  DeliveryReport,
  DeliveryWindow,
  ExcludedEvent,
  explainMeasure,
  formatInstant,
  IncludedEvent,
  marksIn,
  measureDelivery,
  pilotsPhrases,
  ReliabilityInput,
  reportDelivery,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { together } from '../../ground/database/oneReading';
import { Reading } from '../../ground/work/UnitOfWork';
import { DeliveryModels } from '../model/DeliveryModels';
import { DeliveryStore } from '../store/DeliveryStore';
import { isSystem, PilotTargets } from '../targets/PilotTargets';
import { BaselineStore, FrozenBaseline } from '../baseline/BaselineStore';
import { DeliverySummary, deliverySummary } from '../summary/deliverySummary';
import { lastHeard } from './lastHeard';
import { Rollback, rollbacksIn } from './rollbacksIn';

const { report: said } = pilotsPhrases.delivery;

/** What reading the delivery of a pilot takes; nobody needs to have asked. */
export type DeliveryReading = Pick<Reading, 'tx' | 'pilot' | 'now'>;

/** Reliability comes from a later room, which registers here. */
export type ReliabilitySource = (
  reading: DeliveryReading,
  window: DeliveryWindow,
) => Promise<ReliabilityInput | undefined>;

/** A deployment that names a change record. */
export interface NamingDeployment {
  id: string;
  source: string;
  changeRecord: string;
  /** When it began, else finished; RFC 3339, UTC. */
  at: string;
}

/** A report, and what stands in the way of a fuller one. */
export type DeliveryAnswer = DeliveryReport & { notice?: string };

/** More than this cannot be told apart on a screen. */
const MAX_MARKS = 400;

/** What is asked of the delivery of one pilot: its measures, and what is behind them. */
export class DeliveryService {
  #reliability: ReliabilitySource = async () => undefined;

  constructor(
    private readonly options: {
      baselines: BaselineStore;
      models: DeliveryModels;
      store: DeliveryStore;
      targets: PilotTargets;
    },
  ) {}

  /** Lets the room that knows service levels give what reliability is measured by. */
  offerReliability(source: ReliabilitySource): void {
    this.#reliability = source;
  }

  /** The deployments, changes and incidents of a pilot, as the measures see them. */
  model(reading: DeliveryReading): Promise<DeliveryModel> {
    return this.options.models.of(reading);
  }

  /** Targets, and the components of those that are Systems. */
  components({ tx, pilot }: DeliveryReading): Promise<string[]> {
    return this.options.targets.of(tx, pilot);
  }

  /** How often the facts of each component changed; absent where there never were any. */
  revisions(
    tx: Knex,
    components: readonly string[],
  ): Promise<Map<string, number>> {
    return this.options.store.revisions.of(tx, components);
  }

  /** The measures of a window, and of each of its weeks. */
  async report(
    reading: DeliveryReading,
    window: DeliveryWindow,
  ): Promise<DeliveryAnswer> {
    const { notice, ...given } = await together(reading.tx, {
      ...this.#given(reading, window),
      notice: () => this.#notice(reading),
    });
    const report = reportDelivery(given.model, window, {
      timeZone: reading.pilot.fields.intent.timeZone,
      reliability: given.reliability,
    });
    return notice ? { ...report, notice } : report;
  }

  /** The measures of a window alone. */
  async measure(
    reading: DeliveryReading,
    window: DeliveryWindow,
  ): Promise<DeliveryMeasures> {
    const { model, reliability } = await together(
      reading.tx,
      this.#given(reading, window),
    );
    return measureDelivery(model, window, { reliability });
  }

  /** The events behind a value, and those left out. */
  async explain(
    reading: DeliveryReading,
    measure: DeliveryMeasure,
    window: DeliveryWindow,
  ): Promise<{ included: IncludedEvent[]; excluded: ExcludedEvent[] }> {
    const { model, reliability } = await together(
      reading.tx,
      this.#given(reading, window),
    );
    return explainMeasure(model, measure, window, { reliability });
  }

  /** What happened in a window, to be drawn; the latest of it where it is too much. */
  async marks(
    reading: DeliveryReading,
    window: DeliveryWindow,
  ): Promise<DeliveryMarks> {
    return marksIn(await this.options.models.of(reading), window, MAX_MARKS);
  }

  /** The numbers of the last 28 days; null if nothing at all was reported in them. */
  async summary(reading: DeliveryReading): Promise<DeliverySummary | null> {
    return deliverySummary(await this.options.models.of(reading), {
      to: reading.now.getTime(),
      timeZone: reading.pilot.fields.intent.timeZone,
    });
  }

  /** What the checklist asks: the last event of each target in any environment, and the frozen start. */
  async facts(reading: DeliveryReading): Promise<{
    lastEvents: Record<string, string | undefined>;
    frozenBaseline?: { at: string; hash: string };
  }> {
    const { store, targets } = this.options;
    const { tx, pilot, now } = reading;
    const { heardOf, frozen } = await together(tx, {
      heardOf: async () => {
        const byTarget = await targets.byTarget(tx, pilot);
        const components = [...byTarget.values()].flat();
        const at = now.getTime();
        const times = await store.facts.lastTimes(tx, components, at);
        return { byTarget, times };
      },
      frozen: () => this.baseline(reading),
    });
    return {
      lastEvents: lastHeard(heardOf.byTarget, heardOf.times),
      ...(frozen && { frozenBaseline: { at: frozen.at, hash: frozen.hash } }),
    };
  }

  /** Every deployment of the targets that names a change record, in any environment; the first begun first. */
  async namingRecords({
    tx,
    pilot,
  }: Pick<DeliveryReading, 'tx' | 'pilot'>): Promise<NamingDeployment[]> {
    const { store, targets } = this.options;
    const components = await targets.of(tx, pilot);
    const facts = await store.facts.namingRecords(tx, components);
    return facts.map(({ begin, ...fact }) => ({
      ...fact,
      at: formatInstant(begin),
    }));
  }

  /** The values before the start, once they are frozen. */
  baseline({
    tx,
    pilot,
  }: DeliveryReading): Promise<FrozenBaseline | undefined> {
    return this.options.baselines.of(tx, pilot.ref);
  }

  /** Deployments that went live after `since` and roll back others, the oldest first. */
  async rollbacks(reading: DeliveryReading, since: Date): Promise<Rollback[]> {
    return rollbacksIn(await this.options.models.of(reading), since);
  }

  /** What the measures of a window are taken from. */
  #given(reading: DeliveryReading, window: DeliveryWindow) {
    return {
      model: () => this.options.models.of(reading),
      reliability: () => this.#reliability(reading, window),
    };
  }

  async #notice({ tx, pilot }: DeliveryReading): Promise<string | undefined> {
    const components = await this.options.targets.of(tx, pilot);
    if (components.length === 0) {
      return said.noTargets;
    }
    if (components.every(isSystem)) {
      return said.noComponents;
    }
    return undefined;
  }
}
