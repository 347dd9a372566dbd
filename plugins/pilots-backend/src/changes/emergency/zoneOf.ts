import { Reading } from '../../ground/work/UnitOfWork';

/** On whose wall clock working days are counted. */
export function zoneOf({ pilot }: Pick<Reading, 'pilot'>): string {
  return pilot.fields.intent.timeZone ?? 'UTC';
}
