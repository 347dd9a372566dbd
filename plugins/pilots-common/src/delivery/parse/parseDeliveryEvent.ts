import { canonicalHash } from '../../ground';
import { say } from '../../ground/phrases/say';
import { DeliveryFact, Instant } from '../facts';
import { FieldReader, isObject } from './FieldReader';
import { fieldPhrases } from './phrases';
import { readChange } from './readChange';
import { readDeployment } from './readDeployment';
import { readIncident } from './readIncident';
import { Unstamped } from './Unstamped';

/** How far ahead of its receipt a time may lie. */
const TOLERANCE = 24 * 60 * 60 * 1000;

const READERS: Record<
  DeliveryFact['type'],
  (fields: FieldReader) => Unstamped<DeliveryFact>[]
> = {
  deployment: readDeployment,
  change: readChange,
  incident: readIncident,
};
const TYPES = Object.keys(READERS) as DeliveryFact['type'][];

/** When an event arrived. @public */
export interface DeliveryReceipt {
  /** Time of receipt: the `updatedAt` of an event that carries none. */
  receivedAt: Instant;
  /** Place among the events received at that instant, so that the last received wins. */
  sequence?: number;
}

/** The versions that an event says (one a component), or why it is refused. @public */
export type ParsedDeliveryEvent = { ok: DeliveryFact[] } | { reason: string };

/**
 * Reads one delivery event from anybody. Fields that are not ours are ignored;
 * everything else that is wrong refuses the event, in one sentence that names
 * every field at fault. Never throws for a value that came from JSON.
 *
 * @public
 */
export function parseDeliveryEvent(
  raw: unknown,
  receipt: DeliveryReceipt,
): ParsedDeliveryEvent {
  if (!isObject(raw)) {
    return { reason: fieldPhrases.noObject };
  }
  const fields = new FieldReader(raw, receipt.receivedAt + TOLERANCE);
  const type = fields.required('type', fields.oneOf('type', TYPES));
  if (!type) {
    return refusal(fields);
  }
  const facts = READERS[type](fields);
  const updatedAt = fields.instant('updatedAt');
  if (fields.problems.length > 0) {
    return refusal(fields);
  }
  const stamp = {
    updatedAt: updatedAt ?? receipt.receivedAt,
    sequence: updatedAt === undefined ? receipt.sequence ?? 0 : 0,
    hash: canonicalHash(fields.sent),
  };
  return { ok: facts.map(fact => ({ ...fact, ...stamp } as DeliveryFact)) };
}

/** Named faults enough to mend the event; a hostile one could hold thousands. */
const MAX_PROBLEMS = 10;

function refusal({ problems }: FieldReader): { reason: string } {
  const rest = problems.length - MAX_PROBLEMS;
  const named = problems.slice(0, MAX_PROBLEMS).join('; ');
  if (rest <= 0) return { reason: named };
  return { reason: `${named}; ${say(fieldPhrases.andMore, { n: rest })}` };
}
