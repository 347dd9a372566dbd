import { TestDatabaseId } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { PilotAction } from '@pilot-handoff/backstage-plugin-pilots-common';
import { IngestTally } from '../delivery/ingest/IngestTally';
import { Breach, breached } from '../ground/messages/breach';
import { Reading, UnitOfWork } from '../ground/work/UnitOfWork';
import { PILOT, START } from '../outcomes/__testUtils__/OutcomeHouse';
import { TransitionInput } from '../lifecycle/LifecycleService';
import { timersOf } from '../timers';
import { examplePilot, PEOPLE } from './examplePilot';
import { TestHouse } from './TestHouse';

/** What somebody was told. */
export interface HeardNotice {
  recipient: string;
  title: string;
  scope: string;
  link: string;
}

/** A house whose pilot has started on Monday, 8 June 2026, at 20:00 in Berlin. */
export class RunningHouse {
  /** Every notification that left, in order. */
  readonly notices: HeardNotice[] = [];

  static async create(
    databaseId: TestDatabaseId,
    options: {
      spec?: Record<string, unknown>;
      stage?: string;
      /** Exit criteria, as drafted. */
      criteria?: object[];
    } = {},
  ): Promise<RunningHouse> {
    const entities = [examplePilot({ spec: options.spec })];
    const house = await TestHouse.create({ databaseId, entities });
    const running = new RunningHouse(house, entities);
    await house.as(
      PEOPLE.serviceOwner,
      'review.schedule',
      uow =>
        house.rooms.reviews.setSchedule(uow, { weekday: 'TU', time: '10:00' }),
      { ifMatch: '"0"' },
    );
    if (options.criteria) {
      await house.as(
        PEOPLE.productManager,
        'criteria.propose',
        uow =>
          house.rooms.criteria.save(uow, {
            criteria: options.criteria,
            propose: false,
          }),
        { ifMatch: '"0"' },
      );
    }
    await house.database
      .knex('pilots')
      .where({ ref: PILOT })
      .update({
        stage: options.stage ?? 'running',
        stage_since: START,
        started_at: START,
      });
    house.clock.set(START);
    return running;
  }

  constructor(readonly house: TestHouse, private readonly entities: Entity[]) {
    const { worker } = house.rooms;
    worker.handle('notify', async notice => {
      this.notices.push(notice);
    });
    for (const kind of ['stage-changed', 'roles-changed', 'waiver-lapsed']) {
      worker.handle(kind, async () => {});
    }
  }

  get rooms() {
    return this.house.rooms;
  }

  /** A second replica on the same database and the same clock. */
  async replica(databaseId: TestDatabaseId): Promise<RunningHouse> {
    const { entities, house: besides } = this;
    const house = await TestHouse.create({ databaseId, entities, besides });
    return new RunningHouse(house, entities);
  }

  /** The timers of these ids, then what leaves. */
  async tick(...ids: string[]): Promise<void> {
    for (const timer of timersOf(this.rooms)) {
      if (ids.includes(timer.id)) await timer.run();
    }
    await this.rooms.worker.drain();
  }

  as<T>(
    role: keyof typeof PEOPLE,
    action: PilotAction,
    run: (uow: UnitOfWork) => Promise<T>,
    ifMatch?: string,
  ): Promise<T> {
    return this.house.as(PEOPLE[role], action, run, { ifMatch });
  }

  read<T>(run: (reading: Reading) => Promise<T>): Promise<T> {
    return this.house.read(PEOPLE.dataSteward, run);
  }

  system<T>(run: (uow: UnitOfWork) => Promise<T>): Promise<T> {
    return this.rooms.useCases.system(PILOT, run);
  }

  transition(role: keyof typeof PEOPLE, input: TransitionInput): Promise<void> {
    return this.as(role, 'transition', uow =>
      this.rooms.lifecycle.transition(uow, input),
    );
  }

  /** A room tells of a breach, and the life cycle hears it. */
  async breach(breach: Breach): Promise<void> {
    await this.system(async uow => breached(uow, breach));
    await this.rooms.worker.drain();
  }

  /** Events of the pilot's one target; the clock moves on to the last of them, for there is no reporting of what is to come. */
  deliver(...events: object[]): Promise<unknown> {
    const component = 'component:default/loan-scoring';
    const times = events.flatMap(event => {
      const { finishedAt, resolvedAt, startedAt } = event as any;
      return [finishedAt, resolvedAt, startedAt].filter(Boolean);
    });
    const last = times.sort().at(-1);
    if (last && last > this.house.clock.now().toISOString()) {
      this.house.clock.set(last);
    }
    return this.rooms.deliveryIngest.ingest(
      events.map(event => ({ component, ...event })),
      new IngestTally(),
    );
  }

  async stage(): Promise<string> {
    return this.read(async ({ pilot }) => pilot.stage);
  }

  /** The actions in the record, the oldest first. */
  async recorded(): Promise<string[]> {
    const page = await this.read(reading =>
      this.rooms.record.page(reading, { limit: 500 }),
    );
    return page.items.map(({ entry }) => entry.action).reverse();
  }
}
