import {
  ChangeDraft,
  ChangeRecord,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { TestHouse } from '../../__testUtils__/TestHouse';
import { draftChange } from './draftChange';

/** What people do with changes, each through the door of the house. */
export function changeActs(house: TestHouse) {
  const { changes } = house.rooms;
  return {
    create: (person: string, parts: Partial<ChangeDraft> = {}) =>
      house.as(person, 'change.propose', uow =>
        changes.drafts.create(uow, draftChange(parts)),
      ),
    propose: (person: string, parts: Partial<ChangeDraft> = {}) =>
      house.as(person, 'change.propose', uow =>
        changes.drafts.create(uow, { ...draftChange(parts), propose: true }),
      ),
    edit: (
      person: string,
      id: string,
      parts: Partial<ChangeDraft>,
      version: number,
    ) =>
      house.as(
        person,
        'change.propose',
        uow => changes.drafts.edit(uow, { id, draft: draftChange(parts) }),
        { ifMatch: `"${version}"` },
      ),
    approve: (
      person: string,
      { id, hash }: Pick<ChangeRecord, 'id' | 'hash'>,
    ) =>
      house.as(person, 'change.approve', uow =>
        changes.verdicts.approve(uow, { id, hash }),
      ),
    close: (person: string, id: string, request: object = {}) =>
      house.as(person, 'change.close', uow =>
        changes.closing.close(uow, {
          id,
          result: 'succeeded',
          learnings: 'The canary needs ten minutes',
          changedDocuments: [{ document: 'change-plan', version: 2 }],
          ...request,
        }),
      ),
    emergency: (person: string, parts: Partial<ChangeDraft> = {}) =>
      house.as(person, 'change.emergency', uow =>
        changes.drafts.create(uow, {
          ...draftChange({
            kind: 'emergency',
            title: 'Patch the zero-day',
            window: null,
            ...parts,
          }),
          propose: true,
        }),
      ),
    reject: (person: string, id: string, reason = 'Not like this') =>
      house.as(person, 'change.approve', uow =>
        changes.verdicts.reject(uow, { id, reason }),
      ),
    withdraw: (person: string, id: string, reason = 'Not needed') =>
      house.as(person, 'change.close', uow =>
        changes.closing.withdraw(uow, { id, reason }),
      ),
    learn: (person: string, id: string) =>
      house.as(person, 'change.close', uow =>
        changes.closing.learn(uow, {
          id,
          learnings: 'Two hours are not enough',
        }),
      ),
    review: (person: string, id: string, findings = 'It was one') =>
      house.as(person, 'change.close', uow =>
        changes.reviews.write(uow, { id, findings }),
      ),
    read: (id: string) =>
      house.read(BYSTANDER, reading => changes.get(reading, id)),
    facts: () => house.read(BYSTANDER, reading => changes.facts(reading)),
    waiting: () => house.read(BYSTANDER, reading => changes.waiting(reading)),
  };
}
