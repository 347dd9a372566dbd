import {
  PilotEvent,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../ground/Clock';
import { UnitOfWork } from '../ground/work/UnitOfWork';
import { PilotService } from '../pilot/PilotService';
import { PilotStore } from '../pilot/PilotStore';
import { FrozenValues } from '../pilot/values/FrozenValues';
import { LifecycleFacts } from './gatherFacts';
import { LifecycleSources } from './LifecycleSources';
import { causeOf, PauseReason, PauseStore } from './pause/PauseStore';
import { SignatureStore } from './signing/SignatureStore';
import { Signing } from './signing/Signing';
import { tellOfStage } from './tellOfStage';

/** What is told about a transition. */
export interface Told {
  reason?: string;
  /** Why the suite itself pauses. */
  cause?: PauseReason;
  guards: unknown;
  /** For an adopted pilot: what it still owed when it started. */
  adoptedWith?: unknown;
  hashes: LifecycleFacts['hashes'];
  /** The frozen values that rule, where they were amended. */
  values?: LifecycleFacts['values'];
  /** Where the forum decided to go. */
  outcome?: LifecycleFacts['outcome'];
}

/** What an event brings about besides the new stage. */
export class TransitionEffects {
  constructor(
    private readonly rooms: {
      sources: LifecycleSources;
      pilots: PilotService;
      pilotStore: PilotStore;
      signatures: SignatureStore;
      signing: Signing;
      pauses: PauseStore;
      values: FrozenValues;
    },
  ) {}

  async of(uow: UnitOfWork, event: PilotEvent, told: Told): Promise<void> {
    const { pauses, signing, sources } = this.rooms;
    switch (event) {
      case 'return':
        await signing.void(uow, told.reason!);
        await sources.reopenCriteria(uow);
        break;
      case 'approve':
        await this.#freeze(uow, told.hashes);
        break;
      case 'revise':
        await this.#thaw(uow);
        break;
      case 'pause':
        await pauses.add(
          uow.tx,
          uow.pilot.ref,
          causeOf(
            uow,
            told.cause ?? {
              cause: 'by-hand',
              subject: '',
              detail: told.reason!,
            },
          ),
        );
        break;
      case 'resume':
        await pauses.clearAll(uow.tx, uow.pilot.ref, {
          actor: uow.actor.ref,
          at: timestamp(uow.now),
        });
        await sources.resumed(uow);
        break;
      case 'decide':
        await sources.recordDecision(uow, { reason: told.reason });
        break;
      default:
    }
    tellOfStage(uow, event, told);
  }

  /** The last signature locks the criteria, and freezes the values to start from and what the entity says. */
  async #freeze(
    uow: UnitOfWork,
    { pack, criteria, entity }: LifecycleFacts['hashes'],
  ): Promise<void> {
    const { signatures, sources, values } = this.rooms;
    const { tx, pilot } = uow;
    const at = timestamp(uow.now);
    await sources.lockCriteria(uow);
    await sources.freezeStartingValues(uow);
    await signatures.approve(tx, pilot.ref, { pack, criteria, entity }, at);
    await values.freeze(uow, { fields: pilot.fields, hash: entity });
    await this.#refresh(uow);
  }

  async #thaw(uow: UnitOfWork): Promise<void> {
    const { signatures, signing, sources, values } = this.rooms;
    const { tx, pilot } = uow;
    await signing.void(uow, pilotsPhrases.lifecycle.signing.voided.revised);
    await signatures.unapprove(tx, pilot.ref);
    await sources.reopenCriteria(uow);
    await values.thaw(uow);
    await sources.supersedeAmendments(uow);
    await this.#refresh(uow);
  }

  /** The values that rule have changed: so may the people and what lists filter by. */
  async #refresh(uow: UnitOfWork): Promise<void> {
    const { pilots, pilotStore } = this.rooms;
    const { tx, pilot, now } = uow;
    const loaded = await pilots.load(tx, pilot.ref);
    uow.pilot = await pilots.refreshHolders(tx, loaded, now);
    await pilotStore.indexFields(tx, pilot.ref, uow.pilot);
    uow.send({ kind: 'roles-changed', payload: { pilot: pilot.ref } });
  }
}
