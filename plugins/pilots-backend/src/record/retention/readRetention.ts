import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { DEFAULT_RETENTION } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Duration } from 'luxon';

const KEY = 'pilots.record.retention';
/** What is deleted does not come back: a slip of the hand must not delete last month's pilots. */
const SHORTEST = Duration.fromObject({ days: 30 });

/** Reads `pilots.record.retention` as an ISO 8601 duration. Throws when it is shorter than 30 days. */
export function readRetention(config: RootConfigService): string {
  if (!config.has(KEY)) return DEFAULT_RETENTION;
  const retention = Duration.fromObject(
    readDurationFromConfig(config, { key: KEY }),
  );
  if (retention.toMillis() < SHORTEST.toMillis()) {
    throw new Error(
      `${KEY} must be 30 days or more, since what is deleted does not come back; found ${retention.toISO()}`,
    );
  }
  return retention.toISO()!;
}
