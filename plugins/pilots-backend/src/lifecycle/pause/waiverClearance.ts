import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { ReadinessService } from '../../readiness/ReadinessService';
import { ClearanceRule } from './PauseClearances';

const { clearedBy } = pilotsPhrases.lifecycle.pause;

/** A lapsed waiver is cleared when its check passes by itself, no longer applies, or is waived anew. */
export function waiverClearance(
  readiness: Pick<ReadinessService, 'evaluate'>,
): ClearanceRule {
  return async (reading, { subject }) => {
    const { items } = await readiness.evaluate(reading);
    const check = items
      .flatMap(item => item.checks)
      .find(({ id }) => id === subject);
    const cleared =
      check === undefined ||
      ['passed', 'exempt', 'not-applicable'].includes(check.status);
    return {
      cleared,
      clearedBy: cleared
        ? say(clearedBy.waiver, { check: subject })
        : say(clearedBy.check, {
            checkWords: check.title,
            fixWords: check.fix?.text ?? check.message,
          }),
    };
  };
}
