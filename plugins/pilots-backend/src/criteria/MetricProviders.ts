import {
  Criterion,
  CriterionObservation,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { eachTogether } from '../ground/database/oneReading';
import { Reading } from '../ground/work/UnitOfWork';

/** The span for which observations are asked; RFC 3339, both ends included. */
export interface MetricSpan {
  from: string;
  to: string;
}

/** A room that can say how a metric developed. */
export interface MetricProvider {
  /** True for criteria whose metric it measures. */
  measures(criterion: Criterion): boolean;
  /**
   * Observations by id of the criterion, each in the criterion's unit. A value
   * that sums up a period is dated at the end of it.
   */
  observe(
    reading: Reading,
    criteria: Criterion[],
    span: MetricSpan,
  ): Promise<Map<string, CriterionObservation[]>>;
}

/** Who measures what: later rooms register here; of several who can, the last to register is asked, so that a special source goes before a general one. */
export class MetricProviders {
  readonly #providers: MetricProvider[] = [];

  register(provider: MetricProvider): void {
    this.#providers.push(provider);
  }

  isMeasured(criterion: Criterion): boolean {
    return this.#providers.some(provider => provider.measures(criterion));
  }

  /** One question a provider, however many criteria it measures. */
  async observe(
    reading: Reading,
    criteria: Criterion[],
    span: MetricSpan,
  ): Promise<Map<string, CriterionObservation[]>> {
    const asked = this.#providers
      .map(provider => ({
        provider,
        own: criteria.filter(
          criterion =>
            this.#providers.findLast(p => p.measures(criterion)) === provider,
        ),
      }))
      .filter(({ own }) => own.length > 0);
    const observed = await eachTogether(reading.tx, asked, one =>
      one.provider.observe(reading, one.own, span),
    );
    return new Map(observed.flatMap(found => [...found]));
  }
}
