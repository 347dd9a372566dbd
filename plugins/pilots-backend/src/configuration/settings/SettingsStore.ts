import {
  ConfigurationSettings,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** A version of a pilot's settings. */
export interface StoredSettings {
  version: number;
  settings: ConfigurationSettings;
  savedBy: Signatory;
  savedAt: string;
}

/** Settings in the database; versions are only added. */
export class SettingsStore {
  async current(tx: Knex, pilot: string): Promise<StoredSettings | undefined> {
    const row = await ask(
      tx,
      tx('configuration_settings')
        .where('pilot_ref', pilot)
        .orderBy('version', 'desc')
        .first(),
    );
    return (
      row && {
        version: row.version,
        settings: JSON.parse(row.settings),
        savedBy: JSON.parse(row.saved_by),
        savedAt: row.saved_at,
      }
    );
  }

  async add(tx: Knex, pilot: string, stored: StoredSettings): Promise<void> {
    await tx('configuration_settings').insert({
      pilot_ref: pilot,
      version: stored.version,
      settings: JSON.stringify(stored.settings),
      saved_by: JSON.stringify(stored.savedBy),
      saved_at: stored.savedAt,
    });
  }
}
