import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  CorrectivePlan,
  PilotAction,
  PilotEvent,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  BYSTANDER,
  PEOPLE,
  examplePilot,
} from '../../../__testUtils__/examplePilot';
import { RunningHouse } from '../../../__testUtils__/RunningHouse';
import { CRITERIA, documentText } from '../../../__testUtils__/startablePilot';
import { TestHouse } from '../../../__testUtils__/TestHouse';
import { ReadinessHouse } from '../../../readiness/__testUtils__/ReadinessHouse';
import { UnitOfWork } from '../../../ground/work/UnitOfWork';

/** Everybody who tries something: the six, and somebody who holds no role. */
export const ANYBODY: readonly string[] = [...Object.values(PEOPLE), BYSTANDER];

/** What came of an attempt. */
export interface Attempt {
  refused?: Error;
}

/** A pilot to which anybody does anything, at any time, through the services. */
export class LifeStory {
  static async begin(databaseId: TestDatabaseId): Promise<LifeStory> {
    const { spec } = examplePilot() as any;
    // Adopted: the way to its start is short, and every stage is on it.
    const pilot = examplePilot({
      spec: { adopted: true, intent: { ...spec.intent, timeZone: 'UTC' } },
    });
    const house = await TestHouse.create({ databaseId, entities: [pilot] });
    // What even an adopted pilot has to have, and nothing here decides about.
    const readiness = new ReadinessHouse(house);
    for (const id of ['raci', 'intent'] as const) {
      const text = documentText(id);
      await readiness.write(PEOPLE.productManager, id, text, '"0"');
      await readiness.approve(PEOPLE.sponsor, id);
    }
    await house.as(
      PEOPLE.serviceOwner,
      'review.schedule',
      uow =>
        house.rooms.reviews.setSchedule(uow, { weekday: 'TU', time: '10:00' }),
      { ifMatch: '"0"' },
    );
    return new LifeStory(house, new RunningHouse(house, [pilot]));
  }

  private constructor(
    readonly house: TestHouse,
    private readonly running: RunningHouse,
  ) {}

  get rooms() {
    return this.house.rooms;
  }

  /** Somebody tries something; what is refused is an answer like another. */
  async attempt(run: () => Promise<unknown>): Promise<Attempt> {
    try {
      await run();
      return {};
    } catch (error) {
      return { refused: error as Error };
    }
  }

  as<T>(
    person: string,
    action: PilotAction,
    run: (uow: UnitOfWork) => Promise<T>,
    ifMatch?: string,
  ): Promise<T> {
    return this.house.as(person, action, run, { ifMatch });
  }

  read: TestHouse['read'] = (person, run, ref) =>
    this.house.read(person, run, ref);

  async transition(person: string, event: PilotEvent, reason?: string) {
    const { lifecycle } = this.rooms;
    const { hashes } = await this.read(BYSTANDER, r => lifecycle.facts(r));
    await this.as(person, 'transition', uow =>
      lifecycle.transition(uow, {
        event,
        reason,
        signature:
          event === 'approve'
            ? { statement: 'I approve', hash: hashes.approval }
            : undefined,
      }),
    );
  }

  async propose(person: string, threshold: number): Promise<void> {
    const { criteria } = this.rooms;
    const current = await this.read(BYSTANDER, r => criteria.current(r));
    await this.as(
      person,
      'criteria.propose',
      uow =>
        criteria.save(uow, {
          criteria: CRITERIA.map((one, n) => (n ? one : { ...one, threshold })),
          propose: true,
        }),
      `"${current?.version ?? 0}"`,
    );
  }

  /** The plan of a pause, the last there is. */
  async plan(): Promise<CorrectivePlan | undefined> {
    const { items } = await this.read(BYSTANDER, r =>
      this.rooms.plans.page(r, { limit: 1 }),
    );
    return items[0];
  }

  /** A rule finds something, as the rooms that watch tell it. */
  breach(cause: 'limit' | 'guardrail'): Promise<void> {
    return this.running.breach({
      cause,
      subject: cause === 'limit' ? 'change-fail-rate' : 'blast-radius',
      detail: `The ${cause} is breached`,
    });
  }

  /** Time passes, and what is due by then happens. */
  async wait(hours: number): Promise<void> {
    this.house.clock.advance(hours * 3600_000);
    await this.running.tick('pilots-reviews', 'pilots-decision-dates');
  }
}
