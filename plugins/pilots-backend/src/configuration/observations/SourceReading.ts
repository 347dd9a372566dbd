import { LoggerService } from '@backstage/backend-plugin-api';
import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { ReadOutcome, UrlTextReader } from '../../ground/UrlTextReader';
import { UseCases } from '../../ground/work/UseCases';
import { readConfigurationText } from '../reading/readConfigurationText';
import { ObservationIntake } from './ObservationIntake';
import { SourceStore, StoredSource } from './SourceStore';

/** Sources that one run of the timer takes on. */
const PER_RUN = 500;
/** Sources read at a time. */
const AT_ONCE = 4;

/** Reads the addresses that are due, and takes in what they say. */
export class SourceReading {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      intake: ObservationIntake;
      logger: LoggerService;
      reader: UrlTextReader;
      store: SourceStore;
      /** Built after the rooms; asked when the timer runs. */
      useCases: () => UseCases;
    },
  ) {}

  /** For the timer; costs one query where nothing is due. */
  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, logger, store } = this.options;
    const now = timestamp(clock.now());
    const due = (await store.due(database.knex, now, PER_RUN)).values();
    const worker = async () => {
      for (const source of due) {
        if (signal?.aborted) return;
        try {
          await this.#read(source);
        } catch (error) {
          const { pilot, environment } = source;
          // What was read may be quoted in errors of others: only the name.
          logger.error(
            `The configuration of ${environment} of ${pilot} was not read: ${
              (error as Error).name
            }`,
          );
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async #read(source: StoredSource): Promise<void> {
    const { reader, useCases } = this.options;
    const outcome = await reader.read(source.url, source.etag);
    const parsed = parse(outcome);
    await useCases().system(source.pilot, async uow => {
      const failure =
        parsed.failure ?? (await this.#take(uow, source, parsed.content));
      await this.#note(uow, source, { failure, outcome });
    });
  }

  /** Undefined when it was taken; else why not. */
  async #take(
    uow: UnitOfWork,
    { environment }: StoredSource,
    content: unknown,
  ): Promise<string | undefined> {
    const { intake } = this.options;
    if (content === undefined) {
      const known = await intake.seenAgain(uow, environment);
      return known
        ? undefined
        : pilotsPhrases.configuration.observation.neverRead;
    }
    try {
      await intake.take(uow, { environment, parameters: content }, 'url');
      return undefined;
    } catch (error) {
      // What the intake refuses, it refuses before it writes anything.
      if ((error as Error).name === 'InputError') {
        return (error as Error).message;
      }
      throw error;
    }
  }

  async #note(
    uow: UnitOfWork,
    source: StoredSource,
    { failure, outcome }: { failure?: string; outcome: ReadOutcome },
  ): Promise<void> {
    const now = timestamp(uow.now);
    const next = new Date(uow.now.getTime() + source.everyMs);
    const etag = outcome.result === 'read' ? outcome.etag : outcome.knownEtag;
    const noted = await this.options.store.note(uow.tx, {
      ...source,
      nextReadAt: timestamp(next),
      readAt: failure ? source.readAt : now,
      // A tag may only spare us what was taken.
      etag: failure ? undefined : etag,
      failingSince: failure ? source.failingSince ?? now : undefined,
      failure,
    });
    if (!noted || Boolean(failure) === Boolean(source.failure)) return;
    await uow.record({
      action: failure ? 'configuration.unreadable' : 'configuration.readable',
      subject: `environment/${source.environment}`,
      payload: { url: source.url, ...(failure && { failure }) },
    });
  }
}

function parse(outcome: ReadOutcome): { content?: unknown; failure?: string } {
  if (outcome.result === 'failed') return { failure: outcome.reason };
  if (outcome.result === 'unchanged') return {};
  try {
    return { content: readConfigurationText(outcome.content) };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}
