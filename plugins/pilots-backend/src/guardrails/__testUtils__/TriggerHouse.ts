import { TestDatabaseId } from '@backstage/backend-test-utils';
import { ChangeResult } from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { TestHouse } from '../../__testUtils__/TestHouse';
import { changeActs } from '../../changes/__testUtils__/changeActs';
import { IngestTally } from '../../delivery/ingest/IngestTally';

export const PILOT = 'default/loan-pre-approval';
export const START = '2026-06-08T18:00:00.000Z';
/** Answers the pager, and holds no role. */
export const ON_CALL = BYSTANDER;

/** A notification as it was sent. */
interface Note {
  recipient: string;
  title: string;
  scope: string;
  severity: string;
}

/** A house with one pilot that runs, and people who are told things. */
export class TriggerHouse {
  readonly notes: Note[] = [];

  static async create(
    databaseId: TestDatabaseId,
    guardrails: object = {},
  ): Promise<TriggerHouse> {
    const { spec } = examplePilot() as { spec?: { guardrails?: object } };
    const house = await TestHouse.create({
      databaseId,
      entities: [
        examplePilot({
          spec: {
            guardrails: { ...spec?.guardrails, ...guardrails },
            onCall: { primary: ON_CALL, escalation: PEOPLE.techLead },
          },
        }),
      ],
    });
    const triggers = new TriggerHouse(house);
    await triggers.enter('running', START);
    return triggers;
  }

  private constructor(readonly house: TestHouse) {
    const { worker } = house.rooms;
    worker.handle('notify', async (note: Note) => {
      this.notes.push(note);
    });
    worker.handle('stage-changed', async () => {});
    worker.handle('roles-changed', async () => {});
  }

  /** The pilot is in a stage, however it came to it. */
  async enter(stage: string, at: string): Promise<void> {
    await this.house.database
      .knex('pilots')
      .where({ ref: PILOT })
      .update({
        stage,
        stage_since: at,
        started_at: START,
        ...(stage === 'running' && at > START && { resumed_at: at }),
      });
    this.house.clock.set(at);
  }

  /** It is that time, and the timer runs; then all messages leave. */
  async at(time: string): Promise<void> {
    this.house.clock.set(time);
    await this.house.rooms.guardrailWatch.run();
    await this.house.rooms.worker.drain();
  }

  /** Samples of so many minutes each, by a machine. */
  async samples(
    ...found: { bad: number; total: number; at: string; window?: string }[]
  ): Promise<void> {
    await this.house.as(PEOPLE.productManager, 'observation.write', uow =>
      this.house.rooms.outcomeRoom.intake.take(
        uow,
        found.map((sli, index) => ({
          raw: { sli: { window: 'PT1M', ...sli } },
          index,
        })),
        { via: 'api' },
      ),
    );
    await this.house.rooms.worker.drain();
  }

  async reach(value: number, occurredAt: string): Promise<void> {
    await this.house.as(PEOPLE.productManager, 'observation.write', uow =>
      this.house.rooms.outcomeRoom.intake.take(
        uow,
        [{ raw: { metric: 'users', value, occurredAt }, index: 0 }],
        { via: 'hand' },
      ),
    );
    await this.house.rooms.worker.drain();
  }

  /** A change in the window of an evening: proposed and approved before. */
  async change(day: string): Promise<string> {
    const { approve, propose } = changeActs(this.house);
    const proposed = await propose(PEOPLE.techLead, {
      window: { start: `${day}T18:00:00Z`, end: `${day}T20:00:00Z` },
    });
    await approve(PEOPLE.serviceOwner, proposed);
    return proposed.id;
  }

  /** The tech lead closes a change at a time. */
  async close(id: string, result: ChangeResult, time: string): Promise<void> {
    this.house.clock.set(time);
    const { close } = changeActs(this.house);
    await close(PEOPLE.techLead, id, {
      result,
      changedDocuments: [],
      documentsNote: 'Nothing in them was wrong',
    });
    await this.house.rooms.worker.drain();
  }

  async decide(
    decision: string,
    options: { by?: string; rationale?: string } = {},
  ): Promise<void> {
    const { by = PEOPLE.serviceOwner, rationale } = options;
    await this.house.as(by, 'trigger.decide', uow =>
      this.house.rooms.triggerDecisions.decide(uow, { decision, rationale }),
    );
    await this.house.rooms.worker.drain();
  }

  async confirm(by: string = PEOPLE.techLead): Promise<void> {
    await this.house.as(by, 'trigger.confirm', uow =>
      this.house.rooms.triggerDecisions.confirm(uow, { note: 'v41 is back' }),
    );
    await this.house.rooms.worker.drain();
  }

  async deploy(...events: object[]): Promise<void> {
    await this.house.rooms.deliveryIngest.ingest(
      events.map(event => ({
        type: 'deployment',
        source: 'argo',
        component: 'component:default/loan-scoring',
        environment: 'production',
        status: 'succeeded',
        ...event,
      })),
      new IngestTally(),
    );
  }

  view() {
    return this.house.read(BYSTANDER, reading =>
      this.house.rooms.triggerViews.view(reading),
    );
  }

  gate() {
    return this.house.read(BYSTANDER, reading =>
      this.house.rooms.changes.gate(reading, { environment: 'production' }),
    );
  }

  async stage(): Promise<string> {
    return this.house.read(BYSTANDER, async ({ pilot }) => pilot.stage);
  }

  /** The actions in the record about guardrails, the oldest first. */
  async recorded(): Promise<string[]> {
    const page = await this.house.read(BYSTANDER, reading =>
      this.house.rooms.record.page(reading, { limit: 500 }),
    );
    return page.items
      .filter(({ entry }) => /^(trigger|guardrail)\//.test(entry.subject))
      .map(({ entry }) => `${entry.action} by ${entry.actor}`)
      .reverse();
  }

  /** Who was told what about the trigger, sorted. */
  told(): string[] {
    return this.notes
      .filter(({ scope }) => scope.includes(':trigger/'))
      .map(
        ({ recipient, scope }) =>
          `${scope.split(':').at(-1)} to ${recipient.split('/')[1]}`,
      )
      .sort();
  }
}
