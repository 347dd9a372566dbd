import { DateTime } from 'luxon';
import { LoadedScenario } from '../format/loadScenario';
import { Calendar } from '../format/when';

/**
 * The scenario moved by whole weeks, so that the moment that its demo names has
 * passed, by less than a week: days of the week stay what they are. Undefined for
 * a scenario that is not part of the demo.
 */
export function moveToToday(
  loaded: LoadedScenario,
  now: number,
): LoadedScenario | undefined {
  const { demo } = loaded.scenario;
  if (!demo) return undefined;
  const spec = loaded.entity.spec as { intent: Record<string, string> };
  const { startDate, decisionDate, timeZone = 'UTC' } = spec.intent;
  const move = (weeks: number) => (date: string) =>
    DateTime.fromISO(date).plus({ weeks }).toISODate()!;
  // Weeks of the calendar: a clock change between then and now makes no difference.
  const passedIf = (weeks: number) =>
    new Calendar(move(weeks)(startDate), timeZone).resolve(demo.passed, 1) <=
    now;
  let weeks = Math.round(
    DateTime.fromMillis(now).diff(DateTime.fromISO(startDate), 'weeks').weeks,
  );
  while (passedIf(weeks)) weeks += 1;
  while (!passedIf(weeks)) weeks -= 1;
  const intent = {
    ...spec.intent,
    startDate: move(weeks)(startDate),
    decisionDate: move(weeks)(decisionDate),
  };
  return {
    ...loaded,
    entity: { ...loaded.entity, spec: { ...loaded.entity.spec, intent } },
  };
}
