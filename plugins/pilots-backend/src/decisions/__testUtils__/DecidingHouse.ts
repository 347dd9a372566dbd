import {
  CRITERIA_PRESETS,
  Criterion,
  DecisionOutcome,
  PilotAction,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse } from '../../__testUtils__/TestHouse';
import { UnitOfWork } from '../../ground/work/UnitOfWork';

export const REF = 'default/loan-pre-approval';
export const WORDS = {
  rationale: 'Conversion rose beyond the threshold.',
  alternatives: ['Wait a quarter'],
  learnings: 'Ask the branches first.',
};
const DUE = new Date('2026-08-03T10:00:00.000Z');
const CRITERIA = CRITERIA_PRESETS['financial-services'].criteria;

/** A pilot whose decision is due, with criteria locked and numbers that come true as a test says. */
export class DecidingHouse {
  static async create(
    databaseId: TestDatabaseId,
    options: { entities?: Entity[]; ref?: string } = {},
  ): Promise<DecidingHouse> {
    const { ref = REF, entities } = options;
    const house = await TestHouse.create({ databaseId, entities });
    const deciding = new DecidingHouse(house, ref);
    deciding.#measureAll();
    await deciding.bringToDecision(ref);
    return deciding;
  }

  /** What each criterion's metric is observed to be; the threshold where a test says nothing. */
  readonly values = new Map<string, number>();

  private constructor(readonly house: TestHouse, readonly ref: string) {}

  /** The same house, with another of its pilots in hand. */
  on(ref: string): DecidingHouse {
    return new DecidingHouse(this.house, ref);
  }

  #measureAll(): void {
    this.house.rooms.metrics.register({
      measures: () => true,
      observe: async (_reading, criteria, span) =>
        new Map(
          criteria.map(criterion => [
            criterion.id,
            [
              {
                at: span.to,
                value: this.values.get(criterion.id) ?? meeting(criterion),
                supportHours: criterion.supportHours,
              },
            ],
          ]),
        ),
    });
  }

  get room() {
    return this.house.rooms.decisionsRoom;
  }

  async bringToDecision(ref: string): Promise<void> {
    const { house } = this;
    await house.as(
      PEOPLE.productManager,
      'criteria.propose',
      uow =>
        house.rooms.criteria.save(uow, { criteria: CRITERIA, propose: true }),
      { ref, ifMatch: '"0"' },
    );
    await house.as(
      PEOPLE.riskLead,
      'criteria.lock',
      uow => house.rooms.criteria.lock(uow),
      { ref },
    );
    await house.database.knex('pilots').where({ ref }).update({
      stage: 'decision-due',
      started_at: '2026-06-08T18:00:00.000Z',
    });
    if (house.clock.now() < DUE) house.clock.set(DUE.toISOString());
  }

  as<T>(
    person: string,
    action: PilotAction,
    run: (uow: UnitOfWork) => Promise<T>,
    more: { ifMatch?: string } = {},
  ): Promise<T> {
    return this.house.as(person, action, run, { ref: this.ref, ...more });
  }

  vote(person: string, outcome: unknown, reason = 'The numbers hold') {
    return this.as(person, 'decision.vote', uow =>
      this.room.forum.vote(uow, { outcome, reason }),
    );
  }

  propose(words: object = WORDS, ifMatch?: string) {
    return this.as(
      PEOPLE.productManager,
      'decision.propose',
      uow => this.room.forum.propose(uow, { ...words }),
      { ifMatch },
    );
  }

  transition(person: string, event: string, reason?: string) {
    return this.as(person, 'transition', uow =>
      this.house.rooms.lifecycle.transition(uow, { event, reason }),
    );
  }

  /** Words, three votes and the decision. */
  async decide(
    outcomes: DecisionOutcome[] = ['scale', 'scale', 'scale'],
    reason?: string,
  ) {
    await this.propose();
    await this.voteAll(...outcomes);
    await this.transition(PEOPLE.sponsor, 'decide', reason);
    return (await this.latest())!;
  }

  /** The three vote; the last outcome is that of those who follow. */
  async voteAll(...outcomes: DecisionOutcome[]): Promise<void> {
    const three = [PEOPLE.sponsor, PEOPLE.serviceOwner, PEOPLE.riskLead];
    for (const [n, person] of three.entries()) {
      await this.vote(person, outcomes[n] ?? outcomes.at(-1));
    }
  }

  latest() {
    return this.house.read(
      BYSTANDER,
      reading => this.room.decisions.latest(reading),
      this.ref,
    );
  }

  standing() {
    return this.house.read(
      BYSTANDER,
      reading => this.room.forum.standing(reading),
      this.ref,
    );
  }

  evaluation() {
    return this.house.read(
      BYSTANDER,
      reading => this.house.rooms.evaluation.evaluate(reading),
      this.ref,
    );
  }

  async stage(): Promise<string> {
    const { knex } = this.house.database;
    return (await knex('pilots').where('ref', this.ref).first('stage')).stage;
  }

  rebuild(id: string) {
    return this.room.rebuild.one(this.house.database.knex, id);
  }

  async waiting(): Promise<string[]> {
    const items = await this.house.read(
      BYSTANDER,
      reading => this.room.waiting(reading),
      this.ref,
    );
    return items.map(({ id, roles }) => `${id}: ${roles.join(', ')}`);
  }
}

/** A value that just meets the threshold, or is a little better where it must be. */
function meeting({ operator, threshold }: Criterion): number {
  if (operator === '>') return threshold + 1;
  return operator === '<' ? threshold - 1 : threshold;
}
