import {
  AddedCheckResult,
  canonicalHash,
  CheckFinding,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ReadinessCheck,
  ReadinessCheckContext,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UseCases } from '../../ground/work/UseCases';
import { PilotService } from '../../pilot/PilotService';
import { PilotState } from '../../pilot/PilotState';
import { CLOSED_STAGES } from '../pack/assertPackOpen';
import { PackService } from '../pack/PackService';
import { AddedCheckStore } from './AddedCheckStore';
import { askCheck } from './askCheck';

/** Pilots evaluated at a time. */
const AT_A_TIME = 4;

/** Evaluates the checks that modules add, outside of requests and transactions. */
export class AddedChecks {
  constructor(
    private readonly options: {
      checks: readonly ReadinessCheck[];
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      pack: PackService;
      pilots: PilotService;
      store: AddedCheckStore;
      useCases: UseCases;
    },
  ) {}

  /** For the timer: every pilot that is not decided. */
  async evaluateAll(signal?: AbortSignal): Promise<void> {
    const { checks, database, logger, pilots } = this.options;
    if (checks.length === 0) return;
    const queue = await pilots.refsOutside(database.knex, CLOSED_STAGES);
    const work = async () => {
      for (let ref = queue.shift(); ref; ref = queue.shift()) {
        if (signal?.aborted) return;
        try {
          await this.evaluate(ref, signal);
        } catch (error) {
          logger.warn(
            `The added checks of ${ref} were not evaluated: ${error}`,
          );
        }
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }

  /** Evaluates the added checks of one pilot and keeps the answers. */
  async evaluate(ref: string, signal?: AbortSignal): Promise<void> {
    const { checks, clock, database, pilots, store, useCases } = this.options;
    if (checks.length === 0) return;
    const pilot = await pilots.load(database.knex, ref);
    const known = await store.list(database.knex, ref);
    const context = await this.#contextOf(pilot);
    const results = await Promise.all(
      checks.map(
        async (check): Promise<AddedCheckResult> => ({
          ...(await askCheck(check, context, signal)),
          check: check.id,
          evaluatedAt: timestamp(clock.now()),
        }),
      ),
    );
    const news = results.filter(
      result => !known.some(old => sameFinding(old, result)),
    );
    const same = results.filter(result => !news.includes(result));
    for (const result of same) await store.put(database.knex, ref, result);
    if (news.length === 0) return;
    await useCases.system(ref, async uow => {
      for (const result of news) {
        await store.put(uow.tx, ref, result);
        await uow.record({
          action: 'check.evaluated',
          subject: `check/${result.check}`,
          payload: { status: result.status, message: result.message },
        });
      }
    });
  }

  async #contextOf(
    pilot: PilotState,
  ): Promise<Omit<ReadinessCheckContext, 'signal'>> {
    const { clock, database, pack } = this.options;
    return {
      pilot: {
        ref: pilot.ref,
        title: pilot.title,
        stage: pilot.stage,
        sector: pilot.fields.sector,
        owner: pilot.owner,
        targets: pilot.fields.targets,
        roles: pilot.holders,
      },
      pack: await pack.currentVersions({ tx: database.knex, pilot }),
      now: clock.now(),
    };
  }
}

function sameFinding(old: AddedCheckResult, now: AddedCheckResult): boolean {
  const finding = (result: AddedCheckResult): CheckFinding => {
    const { evaluatedAt, ...rest } = result;
    return JSON.parse(JSON.stringify(rest));
  };
  return canonicalHash(finding(old)) === canonicalHash(finding(now));
}
