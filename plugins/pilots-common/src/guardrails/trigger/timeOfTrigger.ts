import { isCaseOpen } from './triggerMachine';
import { TriggerCase } from './TriggerCase';

/**
 * What time alone has brought about in a case by `at`: the default at the end
 * of the window or of the hold, or that the sponsor may decide. Undefined when
 * nothing is due.
 *
 * @public
 */
export function dueTriggerEvent(
  current: TriggerCase,
  at: string,
): 'expire' | 'half-way' | undefined {
  const { deadline, sponsorFrom, sponsorToldAt, state } = current;
  if (state !== 'open' && state !== 'held') return undefined;
  if (at >= deadline) return 'expire';
  return at >= sponsorFrom && !sponsorToldAt ? 'half-way' : undefined;
}

/** When time alone changes a case next; RFC 3339, UTC. Undefined when it never does. @public */
export function nextTriggerMoment(current: TriggerCase): string | undefined {
  const { deadline, sponsorFrom, sponsorToldAt, state } = current;
  if (!isCaseOpen(state) || state === 'rolling-back') return undefined;
  return sponsorToldAt || sponsorFrom > deadline ? deadline : sponsorFrom;
}
