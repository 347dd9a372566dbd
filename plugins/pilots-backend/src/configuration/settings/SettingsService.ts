import { ConflictError, InputError } from '@backstage/errors';
import {
  ConfigurationSettings,
  DEFAULT_SETTINGS,
  readConfigurationSettings,
  Signatory,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { entityTag, requireMatch } from '../../ground/http/preconditions';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { SourceStore } from '../observations/SourceStore';
import { SettingsStore } from './SettingsStore';

/** What asking about configuration takes. */
export type ConfigurationReading = Pick<Reading, 'tx' | 'pilot' | 'now'>;

/** Which environments there are, what is secret, and what is read from where. */
export class SettingsService {
  constructor(
    private readonly options: {
      changed: (uow: UnitOfWork) => Promise<void>;
      store: SettingsStore;
      sources: SourceStore;
    },
  ) {}

  async settings({
    tx,
    pilot,
  }: Pick<Reading, 'tx' | 'pilot'>): Promise<ConfigurationSettings> {
    const stored = await this.options.store.current(tx, pilot.ref);
    return stored?.settings ?? DEFAULT_SETTINGS;
  }

  async view({ tx, pilot }: Reading) {
    const stored = await this.options.store.current(tx, pilot.ref);
    const sources = await this.options.sources.list(tx, pilot.ref);
    return {
      ...(stored?.settings ?? DEFAULT_SETTINGS),
      version: stored?.version ?? 0,
      etag: entityTag(stored?.version ?? 0),
      savedBy: stored?.savedBy,
      savedAt: stored?.savedAt,
      readings: sources.map(
        ({ environment, readAt, nextReadAt, failingSince, failure }) => ({
          environment,
          readAt,
          nextReadAt,
          failingSince,
          failure,
        }),
      ),
    };
  }

  /** Saves a version; the first one with `If-Match: "0"`. */
  async save(uow: UnitOfWork, input: Record<string, unknown>) {
    const { tx, pilot, now } = uow;
    if (pilot.stage === 'archived') {
      throw new ConflictError(pilotsPhrases.configuration.settings.archived);
    }
    const before = await this.options.store.current(tx, pilot.ref);
    requireMatch(uow.ifMatch, before?.version ?? 0);
    const { settings, problems } = readConfigurationSettings(input);
    if (problems.length > 0) throw new InputError(problems.join('; '));
    const version = (before?.version ?? 0) + 1;
    const savedBy: Signatory = uow.actAs(['techLead']) ?? {
      actor: uow.actor.ref,
    };
    const savedAt = timestamp(now);
    await this.options.store.add(tx, pilot.ref, {
      version,
      settings,
      savedBy,
      savedAt,
    });
    await this.options.sources.declare(tx, pilot.ref, {
      sources: settings.sources,
      now: savedAt,
    });
    await uow.record({
      action: 'configuration.settings-saved',
      subject: 'configuration/settings',
      payload: { version, settings, by: savedBy },
    });
    await this.options.changed(uow);
    return this.view(uow);
  }
}
