import { InputError } from '@backstage/errors';
import { Instant } from '../facts';
import { parseInstant } from '../parse';

/** A window of time [from, to): the start belongs to it, the end does not. @public */
export interface DeliveryWindow {
  from: Instant;
  to: Instant;
}

/**
 * Reads a window from two RFC 3339 times with offset. Throws an InputError when
 * one of them is none or the end is not after the start.
 *
 * @public
 */
export function parseDeliveryWindow(
  from: unknown,
  to: unknown,
): DeliveryWindow {
  const window = { from: bound('from', from), to: bound('to', to) };
  assertWindow(window);
  return window;
}

/** Throws an InputError for a window whose end is not after its start. */
export function assertWindow({ from, to }: DeliveryWindow): void {
  if (!(to > from)) {
    throw new InputError(
      'The window must end after it starts: `to` has to be later than `from`',
    );
  }
}

function bound(name: string, text: unknown): Instant {
  const instant = parseInstant(text);
  if (typeof instant === 'string') {
    throw new InputError(`The window's \`${name}\` ${instant}`);
  }
  return instant;
}
