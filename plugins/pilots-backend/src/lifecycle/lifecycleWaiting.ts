import {
  FORUM,
  pilotsPhrases,
  ROLE_TITLES,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../ground/work/UnitOfWork';
import { LifecycleFacts } from './gatherFacts';

const { waiting } = pilotsPhrases.lifecycle;

/** Signatures, the start and the submission, as far as they wait for somebody. */
export function lifecycleWaiting(
  { pilot }: Reading,
  facts: LifecycleFacts,
): WaitingItem[] {
  const { guards, hashes, signatures } = facts;
  const standing = signatures.filter(
    s => !s.voidedAt && s.hash === hashes.approval,
  );
  if (pilot.stage === 'ready') {
    return FORUM.filter(role => !guards.signedBy.includes(role)).map(role => ({
      id: `signature/${role}/${hashes.approval.slice(0, 12)}`,
      kind: 'signature',
      title: say(waiting.sign, { role: ROLE_TITLES[role] }),
      since: pilot.stageSince,
      roles: [role],
      // Three different people sign: who has signed in another role is not asked.
      notBy: standing.map(s => s.signatory.actor),
      link: 'overview#next',
    }));
  }
  if (pilot.stage === 'approved' && guards.openItems.length === 0) {
    return [
      {
        id: `start/${pilot.stageSince}`,
        kind: 'start',
        title: waiting.start,
        since: pilot.stageSince,
        roles: ['serviceOwner'],
        link: 'overview#next',
      },
    ];
  }
  const resumes =
    pilot.stage === 'paused' &&
    guards.planApproved &&
    guards.standingCauses.length === 0;
  if (resumes) {
    return [
      {
        id: `resume/${pilot.stageSince}`,
        kind: 'resume',
        title: waiting.resume,
        since: pilot.stageSince,
        roles: ['serviceOwner'],
        link: 'overview#next',
      },
    ];
  }
  const complete =
    guards.unwrittenDocuments.length === 0 &&
    guards.criteriaState === 'proposed' &&
    Object.keys(guards.holders).length === 6;
  if (pilot.stage === 'draft' && complete) {
    return [
      {
        id: `submit/${pilot.stageSince}`,
        kind: 'submit',
        title: waiting.submit,
        since: pilot.stageSince,
        roles: ['productManager'],
        link: 'overview#next',
      },
    ];
  }
  return [];
}
