import {
  FORUM,
  isPilotEvent,
  judgeTransition,
  PilotEvent,
  pilotsPhrases,
  say,
  TRANSITIONS,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../ground/Clock';
import { BlockedError } from '../ground/http/preconditions';
import { Reading, UnitOfWork } from '../ground/work/UnitOfWork';
import { PilotService } from '../pilot/PilotService';
import { PilotStore } from '../pilot/PilotStore';
import { FrozenValues } from '../pilot/values/FrozenValues';
import { gatherFacts, LifecycleFacts } from './gatherFacts';
import { lifecycleWaiting } from './lifecycleWaiting';
import { LifecycleSources } from './LifecycleSources';
import { NotYourEventError } from './NotYourEventError';
import { PauseClearances } from './pause/PauseClearances';
import { causeOf, PauseReason, PauseStore } from './pause/PauseStore';
import { SignatureStore } from './signing/SignatureStore';
import { Signing } from './signing/Signing';
import { Told, TransitionEffects } from './TransitionEffects';

/** What somebody asks for when they move a pilot. */
export interface TransitionInput {
  event: string;
  reason?: string;
  signature?: { statement: string; hash: string };
  /** Why the suite itself pauses; never from outside. */
  cause?: PauseReason;
}

/** Moves pilots from stage to stage: asks the rooms, then acts. */
export class LifecycleService {
  readonly #signing: Signing;
  readonly #effects: TransitionEffects;

  constructor(
    private readonly rooms: {
      sources: LifecycleSources;
      pilots: PilotService;
      pilotStore: PilotStore;
      signatures: SignatureStore;
      pauses: PauseStore;
      clearances: PauseClearances;
      values: FrozenValues;
    },
  ) {
    this.#signing = new Signing(rooms.signatures);
    this.#effects = new TransitionEffects({ ...rooms, signing: this.#signing });
  }

  facts(reading: Reading): Promise<LifecycleFacts> {
    return gatherFacts(reading, this.rooms);
  }

  /** What waits for somebody before the pilot can move on. */
  async waiting(reading: Reading): Promise<WaitingItem[]> {
    return lifecycleWaiting(reading, await this.facts(reading));
  }

  /** Moves the pilot, or refuses with every guard that stands in the way. */
  async transition(uow: UnitOfWork, input: TransitionInput): Promise<void> {
    const event = knownEvent(input.event);
    const facts = await this.facts(uow);
    const verdict = judgeTransition(event, facts.guards, {
      caller:
        uow.actor.kind === 'system' ? 'system' : uow.acting.map(a => a.role!),
      reason: input.reason,
      signing: event === 'approve' ? FORUM : [],
    });
    if (!verdict.allowed) {
      const message = say(pilotsPhrases.lifecycle.step.notNow[event], {
        words: verdict.blockedBy.map(blocker => blocker.message).join('; '),
      });
      throw verdict.blockedBy.some(blocker => blocker.guard === 'role')
        ? new NotYourEventError(message, verdict.blockedBy)
        : new BlockedError(message, verdict.blockedBy);
    }
    if (event === 'approve') {
      await this.#signing.sign(uow, input.signature, facts);
      const { guards } = await this.facts(uow);
      if (!FORUM.every(role => guards.signedBy.includes(role))) return;
    }
    const { reason, cause } = input;
    const { guards } = verdict;
    await this.#move(uow, event, {
      reason,
      cause,
      guards,
      adoptedWith:
        event === 'start' && facts.guards.adopted
          ? facts.guards.openItems
          : undefined,
      hashes: facts.hashes,
      values: facts.values,
      outcome: facts.outcome,
    });
  }

  /**
   * Pauses a running pilot for a cause that a rule found, or lets the cause
   * join a pause that stands; once the decision is due it becomes an open risk
   * on it. Saying it twice changes nothing.
   */
  async pauseFor(uow: UnitOfWork, cause: PauseReason): Promise<void> {
    const { pauses } = this.rooms;
    if (uow.pilot.stage === 'running') {
      const reason = cause.detail;
      await this.transition(uow, { event: 'pause', reason, cause });
      return;
    }
    if (uow.pilot.stage === 'decision-due' && cause.cause !== 'by-hand') {
      await this.rooms.sources.openRisk(uow, { ...cause, cause: cause.cause });
      return;
    }
    if (uow.pilot.stage !== 'paused') return;
    const standing = await pauses.standing(uow.tx, uow.pilot.ref);
    const known = standing.some(
      one => one.cause === cause.cause && one.subject === cause.subject,
    );
    if (known) return;
    await pauses.add(uow.tx, uow.pilot.ref, causeOf(uow, cause));
    await uow.record({
      action: 'pilot.pause-joined',
      subject: `cause/${cause.cause}`,
      payload: { ...cause },
    });
  }

  /** Voids signatures over hashes that are no longer the current ones. */
  async voidStaleSignatures(uow: UnitOfWork): Promise<void> {
    if (uow.pilot.stage !== 'ready') return;
    await this.#signing.voidStale(uow, await this.facts(uow));
  }

  async #move(uow: UnitOfWork, event: PilotEvent, moved: Told): Promise<void> {
    const { pilots, pilotStore } = this.rooms;
    const { ref, stage: from } = uow.pilot;
    const { outcome, ...told } = moved;
    const [first] = TRANSITIONS[event].to;
    const to = event === 'decide' && outcome ? outcome : first;
    await this.#effects.of(uow, event, told);
    await pilotStore.setStage(uow.tx, ref, to, timestamp(uow.now));
    await uow.record({
      action: `pilot.${event}`,
      subject: `stage/${to}`,
      payload: { from, to, ...told, acting: uow.acting },
    });
    uow.send({
      kind: 'stage-changed',
      payload: {
        pilot: ref,
        from,
        to,
        event,
        id: randomUUID(),
        at: timestamp(uow.now),
      },
    });
    uow.pilot = await pilots.load(uow.tx, ref);
  }
}

function knownEvent(event: string): PilotEvent {
  if (isPilotEvent(event)) return event;
  const events = Object.keys(TRANSITIONS).join(', ');
  throw new InputError(`There is no event ${event}; the events are ${events}`);
}
