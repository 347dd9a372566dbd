import {
  FORUM,
  isPilotEvent,
  judgeTransition,
  PilotEvent,
  ROLE_TITLES,
  samePerson,
  TRANSITIONS,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../ground/Clock';
import { BlockedError } from '../ground/preconditions';
import { Reading, UnitOfWork } from '../ground/UnitOfWork';
import { PilotService } from '../pilot/PilotService';
import { FrozenFields } from '../pilot/PilotState';
import { PilotStore } from '../pilot/PilotStore';
import { gatherFacts, LifecycleFacts } from './gatherFacts';
import { lifecycleWaiting } from './lifecycleWaiting';
import { LifecycleSources } from './LifecycleSources';
import { NotYourEventError } from './NotYourEventError';
import { PauseStore } from './PauseStore';
import { SignatureStore } from './SignatureStore';

/** What somebody asks for when they move a pilot. */
export interface TransitionInput {
  event: string;
  reason?: string;
  signature?: { statement: string; hash: string };
}

/** Moves pilots from stage to stage: asks the rooms, then acts. */
export class LifecycleService {
  constructor(
    private readonly rooms: {
      sources: LifecycleSources;
      pilots: PilotService;
      pilotStore: PilotStore;
      signatures: SignatureStore;
      pauses: PauseStore;
    },
  ) {}

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
    const caller =
      uow.actor.kind === 'system' ? 'system' : uow.acting.map(a => a.role!);
    const signing = event === 'approve' ? FORUM : [];
    const verdict = judgeTransition(event, facts.guards, {
      caller,
      reason: input.reason,
      signing,
    });
    if (!verdict.allowed) {
      const message = `${event} is not possible now: ${verdict.blockedBy
        .map(blocker => blocker.message)
        .join('; ')}`;
      const onlyRole = verdict.blockedBy.some(b => b.guard === 'role');
      throw onlyRole
        ? new NotYourEventError(message, verdict.blockedBy)
        : new BlockedError(message, verdict.blockedBy);
    }
    if (event === 'approve') {
      await this.#sign(uow, input, facts);
      const signed = await this.facts(uow);
      const complete = FORUM.every(role =>
        signed.guards.signedBy.includes(role),
      );
      if (!complete) return;
    }
    await this.#move(uow, event, {
      reason: input.reason,
      guards: verdict.guards,
      hashes: facts.hashes,
    });
  }

  /** Voids signatures over hashes that are no longer the current ones. */
  async voidStaleSignatures(uow: UnitOfWork): Promise<void> {
    if (uow.pilot.stage !== 'ready') return;
    const { hashes, signatures } = await this.facts(uow);
    if (!signatures.some(s => !s.voidedAt && s.hash !== hashes.approval))
      return;
    await this.#void(uow, 'What was signed changed', hashes.approval);
  }

  async #sign(
    uow: UnitOfWork,
    input: TransitionInput,
    facts: LifecycleFacts,
  ): Promise<void> {
    const { signature } = input;
    if (!signature?.statement?.trim() || !signature.hash) {
      throw new InputError(
        'An approval is signed: send signature {statement, hash} as the pilot shows them',
      );
    }
    if (signature.hash !== facts.hashes.approval) {
      throw new ConflictError(
        `What you signed is not what stands here now: the current hash is ${facts.hashes.approval}. Read the pilot again.`,
      );
    }
    const standing = facts.signatures.filter(
      s => !s.voidedAt && s.hash === facts.hashes.approval,
    );
    const act = uow.acting.find(
      a => FORUM.includes(a.role!) && !standing.some(s => s.role === a.role),
    );
    if (!act)
      throw new ConflictError('You have signed; the others are waited for');
    const same = standing.find(s => samePerson(s.signatory, act));
    if (same) {
      throw new ConflictError(
        `You signed as ${ROLE_TITLES[same.role]}; three different people sign`,
      );
    }
    const signed = {
      id: randomUUID(),
      role: act.role!,
      signatory: act,
      hash: facts.hashes.approval,
      hashes: {
        pack: facts.hashes.pack,
        criteria: facts.hashes.criteria,
        entity: facts.hashes.entity,
      },
      statement: signature.statement,
      signedAt: timestamp(uow.now),
    };
    await this.rooms.signatures.add(uow.tx, uow.pilot.ref, signed);
    await uow.record({
      action: 'pilot.signed',
      subject: `signature/${act.role}`,
      payload: { ...signed },
    });
  }

  async #move(
    uow: UnitOfWork,
    event: PilotEvent,
    told: {
      reason?: string;
      guards: unknown;
      hashes: LifecycleFacts['hashes'];
    },
  ): Promise<void> {
    const from = uow.pilot.stage;
    const [to] = TRANSITIONS[event].to;
    await this.#effects(uow, event, told);
    await this.rooms.pilotStore.setStage(
      uow.tx,
      uow.pilot.ref,
      to,
      timestamp(uow.now),
    );
    await uow.record({
      action: `pilot.${event}`,
      subject: `stage/${to}`,
      payload: {
        from,
        to,
        reason: told.reason,
        guards: told.guards,
        hashes: told.hashes,
        acting: uow.acting,
      },
    });
    uow.send({
      kind: 'stage-changed',
      payload: { pilot: uow.pilot.ref, from, to, event },
    });
    uow.pilot = await this.rooms.pilots.load(uow.tx, uow.pilot.ref);
  }

  /** What an event brings about besides the new stage. */
  async #effects(
    uow: UnitOfWork,
    event: PilotEvent,
    told: { reason?: string; hashes: LifecycleFacts['hashes'] },
  ): Promise<void> {
    const { sources, pilotStore, pilots, signatures, pauses } = this.rooms;
    const { tx, pilot, now } = uow;
    if (event === 'return') {
      await this.#void(uow, told.reason!);
      await sources.reopenCriteria(uow);
    }
    if (event === 'approve') {
      const { pack, criteria, entity } = told.hashes;
      await sources.lockCriteria(uow);
      await signatures.approve(
        tx,
        pilot.ref,
        { pack, criteria, entity },
        timestamp(now),
      );
      const fields: FrozenFields = pilot.fields;
      await pilotStore.freeze(
        tx,
        pilot.ref,
        { fields, hash: entity },
        timestamp(now),
      );
    }
    if (event === 'revise') {
      await this.#void(uow, 'The pilot is revised');
      await signatures.unapprove(tx, pilot.ref);
      await sources.reopenCriteria(uow);
      await pilotStore.freeze(tx, pilot.ref, undefined, timestamp(now));
    }
    if (event === 'approve' || event === 'revise') {
      uow.pilot = await pilots.refreshHolders(
        tx,
        await pilots.load(tx, pilot.ref),
        now,
      );
      await pilotStore.indexFields(tx, pilot.ref, uow.pilot.fields);
      uow.send({ kind: 'roles-changed', payload: { pilot: pilot.ref } });
    }
    if (event === 'pause') {
      await pauses.add(tx, pilot.ref, {
        id: randomUUID(),
        cause: 'by-hand',
        detail: told.reason!,
        pausedBy: uow.actor.ref,
        pausedAt: timestamp(now),
      });
    }
  }

  async #void(
    uow: UnitOfWork,
    reason: string,
    exceptHash?: string,
  ): Promise<void> {
    const roles = await this.rooms.signatures.void(uow.tx, {
      pilot: uow.pilot.ref,
      exceptHash,
      at: timestamp(uow.now),
      reason,
    });
    if (roles.length === 0) return;
    await uow.record({
      action: 'signatures.voided',
      subject: 'signatures',
      payload: { roles, reason },
    });
  }
}

function knownEvent(event: string): PilotEvent {
  if (isPilotEvent(event)) return event;
  throw new InputError(
    `There is no event ${event}; the events are ${Object.keys(TRANSITIONS).join(
      ', ',
    )}`,
  );
}
