import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { PilotRoleState } from '@pilot-handoff/backstage-plugin-pilots-common';
import { changedPilots } from './changedPilots';
import { ParsedRoleSnapshot } from './parseRoleSnapshot';
import { RoleRefresher } from './RoleRefresher';
import { RoleSnapshotClient } from './RoleSnapshotClient';

// One failure is what a restart of the backend looks like, and no news.
const FAILURES_WORTH_A_WARNING = 2;

/**
 * The last snapshot of roles that the pilots backend gave, and the polling that keeps it fresh.
 *
 * However many pilots are processed, the backend is asked once per poll. While it cannot be reached
 * the last snapshot stays; before the first one there is none, and `rolesOf` says so.
 */
export class RoleSnapshots {
  #latest?: ParsedRoleSnapshot;
  #failures = 0;
  #polling?: Promise<void>;
  #askedAgain = false;

  constructor(
    private readonly client: RoleSnapshotClient,
    private readonly refresher: RoleRefresher,
    private readonly logger: LoggerService,
  ) {}

  /** What the backend knows of a pilot (`namespace/name`); undefined before the first snapshot. */
  rolesOf(pilot: string): PilotRoleState | undefined {
    if (!this.#latest) return undefined;
    const state = this.#latest.pilots.get(pilot.toLowerCase());
    return state ?? { claimed: {}, departed: {} };
  }

  /**
   * Asks for a newer snapshot and refreshes the pilots that changed. Never fails: what went wrong
   * is logged and tried again next time. A call during another makes that one look once more.
   */
  poll(signal?: AbortSignal): Promise<void> {
    if (this.#polling) {
      this.#askedAgain = true;
      return this.#polling;
    }
    this.#polling = this.#pollUntilQuiet(signal).finally(() => {
      this.#polling = undefined;
    });
    return this.#polling;
  }

  async #pollUntilQuiet(signal?: AbortSignal): Promise<void> {
    do {
      this.#askedAgain = false;
      try {
        await this.#pollOnce(signal);
        this.#noteSuccess();
      } catch (error) {
        if (!signal?.aborted) this.#noteFailure(error);
      }
    } while (this.#askedAgain && !signal?.aborted);
  }

  async #pollOnce(signal?: AbortSignal): Promise<void> {
    const known = this.#latest?.version;
    const next = await this.client.read({ known, signal });
    if (next) {
      // After a restart nobody knows which roles changed meanwhile.
      const changed = this.#latest ? changedPilots(this.#latest, next) : 'all';
      this.#latest = next;
      this.refresher.request(changed);
    }
    await this.refresher.flush();
  }

  #noteSuccess(): void {
    if (this.#failures >= FAILURES_WORTH_A_WARNING) {
      this.logger.info('Roles of pilots can be read from the backend again');
    }
    this.#failures = 0;
  }

  #noteFailure(error: unknown): void {
    this.#failures += 1;
    const message = `Roles of pilots cannot be read from the backend, the last known stay: ${stringifyError(
      error,
    )}`;
    if (this.#failures === FAILURES_WORTH_A_WARNING) this.logger.warn(message);
    else this.logger.debug(message);
  }
}
