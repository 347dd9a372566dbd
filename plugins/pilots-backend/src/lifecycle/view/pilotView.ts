import {
  eventsFrom,
  FORUM,
  judgeTransition,
  PilotEvent,
  pilotsPhrases,
  ROLE_TITLES,
  RoleId,
  ROLES,
  samePerson,
  say,
  Signatory,
  TRANSITIONS,
  TransitionVerdict,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { entityTag } from '../../ground/http/preconditions';
import { Reading } from '../../ground/work/UnitOfWork';
import { actingAs } from '../../ground/work/acting';
import { entityRefOf } from '../../pilot/catalog/EntityReader';
import { LifecycleFacts } from '../gatherFacts';
import { causeView } from '../pause/causeView';
import { pendingChanges } from './pendingChanges';
import { approvalHash, approvalStatement } from '../signing/PilotHashes';

/** A pilot as the caller sees it, with what they could do next. */
export function pilotView(reading: Reading, facts: LifecycleFacts) {
  const { pilot, actor, now } = reading;
  const acting = actingAs(actor, pilot, now);
  const { intent } = pilot.fields;
  return {
    etag: entityTag(pilot.version),
    ref: pilot.ref,
    entityRef: entityRefOf(pilot.ref),
    title: pilot.title,
    description: pilot.description,
    owner: pilot.owner,
    sector: pilot.fields.sector,
    adopted: pilot.fields.adopted ? true : undefined,
    stage: pilot.stage,
    stageSince: pilot.stageSince,
    startedAt: pilot.startedAt,
    resumedAt: pilot.resumedAt,
    pause: pauseView(reading, facts),
    startDate: intent.startDate,
    decisionDate: intent.decisionDate,
    timeZone: intent.timeZone ?? 'UTC',
    roles: Object.fromEntries(
      ROLES.map(role => [role, pilot.holders[role] ?? null]),
    ),
    yourRoles: acting.map(act => act.role!),
    fields: pilot.fields,
    onCall: pilot.declared.onCall,
    frozen: Boolean(pilot.frozen),
    amended: facts.values,
    pending: pendingChanges(pilot),
    unresolved: pilot.unresolved,
    entityPresent: pilot.entityPresent,
    hashes: facts.hashes,
    approvedHashes: facts.approved,
    signatures: facts.signatures.map(signature => ({
      ...signature,
      valid:
        !signature.voidedAt && signature.hash === signedHash(reading, facts),
    })),
    transitions: eventsFrom(pilot.stage).map(event =>
      transitionView(event, facts, acting, pilot.title),
    ),
  };
}

/** What a signature is held against: what stands there, until the pilot starts on what was signed. */
function signedHash({ pilot }: Reading, { approved, hashes }: LifecycleFacts) {
  return pilot.startedAt && approved ? approvalHash(approved) : hashes.approval;
}

/** The pause, or what is left of it: its causes that stand once the decision is due. */
function pauseView({ pilot }: Reading, { causes }: LifecycleFacts) {
  const stands =
    pilot.stage === 'paused' || causes.some(({ cleared }) => !cleared);
  if (!stands) return undefined;
  const since =
    pilot.stage === 'paused' ? pilot.stageSince : causes[0].pausedAt;
  return { since, causes: causes.map(causeView) };
}

function transitionView(
  event: PilotEvent,
  facts: LifecycleFacts,
  acting: Signatory[],
  title: string,
) {
  const caller = acting.map(act => act.role!);
  const verdict = judgeTransition(event, facts.guards, {
    caller,
    // What the caller will bring along does not stand in the way of asking.
    reason: 'given with the request',
    signing: event === 'approve' ? FORUM : [],
  });
  const judged =
    event === 'approve' ? withSignatures(verdict, facts, acting) : verdict;
  const signer = signingRole(facts, acting);
  return {
    event,
    to: TRANSITIONS[event].to,
    who: TRANSITIONS[event].who,
    needsReason: TRANSITIONS[event].guards.includes('reason'),
    allowed: judged.allowed,
    blockedBy: judged.blockedBy,
    signature:
      event === 'approve'
        ? {
            statement: approvalStatement(
              title,
              ROLE_TITLES[signer ?? 'sponsor'],
            ),
            hash: facts.hashes.approval,
            role: signer,
          }
        : undefined,
  };
}

/** Who has signed once is not asked again. */
function withSignatures(
  verdict: TransitionVerdict,
  facts: LifecycleFacts,
  acting: Signatory[],
): TransitionVerdict {
  const signs = acting.some(act => FORUM.includes(act.role!));
  if (!verdict.allowed || !signs || signingRole(facts, acting)) return verdict;
  const missing = FORUM.filter(role => !facts.guards.signedBy.includes(role));
  const { already, waits } = pilotsPhrases.lifecycle.signing;
  const roles = missing.map(role => ROLE_TITLES[role]).join(' and the ');
  return {
    ...verdict,
    allowed: false,
    blockedBy: [
      {
        guard: 'signatures',
        message: already,
        clearedBy: say(waits, { roles }),
      },
    ],
  };
}

/** The role in which the caller could sign now. */
function signingRole(
  facts: LifecycleFacts,
  acting: Signatory[],
): RoleId | undefined {
  const standing = facts.signatures.filter(
    s => !s.voidedAt && s.hash === facts.hashes.approval,
  );
  return acting.find(
    act =>
      FORUM.includes(act.role!) &&
      !standing.some(s => s.role === act.role || samePerson(s.signatory, act)),
  )?.role;
}
