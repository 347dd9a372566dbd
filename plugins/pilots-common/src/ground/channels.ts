import { sha256Hex } from './canonicalHash';

/** The signals channel that says that some pilot changed. @public */
export const PILOTS_CHANNEL = 'pilots';

/**
 * The signals channel of one pilot. Signals are seen by whoever listens, so
 * its name does not tell which pilot it is about, and its messages say nothing.
 *
 * @public
 */
export function pilotChannel(ref: string): string {
  return `pilots:${sha256Hex(ref.toLowerCase()).slice(0, 24)}`;
}
