import {
  EXIT_TITLES,
  ExitConfirmation,
  ExitPart,
  missingExitParts,
  pilotsPhrases,
  rolesFor,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { ForumStore } from './ForumStore';
import { readExit } from './readExit';

/** The exit of a pilot that the forum stopped. */
export class ExitService {
  constructor(private readonly store: ForumStore) {}

  confirmations({ tx, pilot }: Reading): Promise<ExitConfirmation[]> {
    return this.store.exits(tx, pilot.ref);
  }

  /** Confirms with evidence that access is removed, that data is disposed of, or both. */
  async confirm(
    uow: UnitOfWork,
    input: Record<string, unknown>,
  ): Promise<void> {
    const { tx, pilot, now, actor } = uow;
    if (pilot.stage !== 'stopped') {
      throw new ConflictError(
        say(pilotsPhrases.decisions.forum.exit.notStopped, {
          stage: pilot.stage,
        }),
      );
    }
    const by = uow.actAs(rolesFor('exit.confirm')) ?? { actor: actor.ref };
    const at = timestamp(now);
    for (const { part, evidence } of readExit(input)) {
      await this.store.addExit(tx, pilot.ref, { part, evidence, by, at });
      await uow.record({
        action: 'exit.confirmed',
        subject: `exit/${part}`,
        payload: { part, evidence, by },
      });
    }
  }

  /** What of it is missing; nothing unless the pilot was stopped. */
  async missingParts(reading: Reading): Promise<ExitPart[]> {
    if (reading.pilot.stage !== 'stopped') return [];
    return missingExitParts(await this.confirmations(reading));
  }

  /** What of it is missing, in words. */
  async missing(reading: Reading): Promise<string[]> {
    const parts = await this.missingParts(reading);
    return parts.map(part => EXIT_TITLES[part]);
  }
}
