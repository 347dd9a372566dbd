import { TestDatabaseId } from '@backstage/backend-test-utils';
import { MetricSource } from '@pilot-handoff/backstage-plugin-pilots-node';
import { examplePilot, PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse } from '../../__testUtils__/TestHouse';

export const PILOT = 'default/loan-pre-approval';
export const START = '2026-06-08T18:00:00.000Z';

/** Two metrics, as the bank has them. */
export const METRICS = [
  {
    id: 'conversion',
    title: 'Applications that end in a signed loan',
    unit: 'percent',
    direction: 'up',
    baseline: 11,
    target: 13,
    source: 'csv',
  },
  {
    id: 'support-cost-per-user',
    title: 'Support for each active user',
    unit: 'USD',
    direction: 'down',
    target: 1.5,
    source: 'hand',
    supportHours: '08:00-20:00',
  },
];

/** A house with one pilot whose outcomes are observed. */
export class OutcomeHouse {
  static async create(
    databaseId: TestDatabaseId,
    options: {
      definition?: object;
      guardrails?: object;
      metricSources?: MetricSource[];
      config?: object;
    } = {},
  ): Promise<OutcomeHouse> {
    const { spec } = examplePilot() as { spec?: { guardrails?: object } };
    const guardrails = { ...spec?.guardrails, ...options.guardrails };
    const house = await TestHouse.create({
      databaseId,
      entities: [examplePilot({ spec: { guardrails } })],
      metricSources: options.metricSources,
      config: options.config,
    });
    const outcomes = new OutcomeHouse(house);
    await outcomes.define(options.definition ?? { metrics: METRICS });
    return outcomes;
  }

  private constructor(readonly house: TestHouse) {}

  get room() {
    return this.house.rooms.outcomeRoom;
  }

  define(definition: object, version = 0) {
    return this.house.as(
      PEOPLE.productManager,
      'observation.write',
      uow => this.room.definitions.save(uow, definition),
      { ifMatch: `"${version}"` },
    );
  }

  /** The pilot runs since {@link START}, however it came to. */
  async start(stage = 'running'): Promise<void> {
    await this.house.database
      .knex('pilots')
      .where({ ref: PILOT })
      .update({ stage, stage_since: START, started_at: START });
    this.house.clock.set(START);
  }

  /** Observations by the product manager. */
  observe(...raw: unknown[]) {
    return this.house.as(PEOPLE.productManager, 'observation.write', uow =>
      this.room.intake.take(
        uow,
        raw.map((item, index) => ({ raw: item, index })),
        { via: 'hand' },
      ),
    );
  }

  page(query: object = {}) {
    return this.house.read(PEOPLE.techLead, reading =>
      this.room.observations.page(reading, query),
    );
  }

  /** The actions in the record, the oldest first. */
  async recorded(): Promise<string[]> {
    const page = await this.house.read(PEOPLE.techLead, reading =>
      this.house.rooms.record.page(reading, { limit: 500 }),
    );
    return page.items.map(({ entry }) => entry.action).reverse();
  }
}

/** A value of conversion at a time. */
export function conversion(value: number, occurredAt: string, more = {}) {
  return { metric: 'conversion', value, occurredAt, ...more };
}

/** A sample of a minute. */
export function sample(bad: number, total: number, at: string) {
  return { sli: { bad, total, at, window: 'PT1M' } };
}
