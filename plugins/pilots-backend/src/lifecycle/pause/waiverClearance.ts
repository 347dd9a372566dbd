import type { ReadinessService } from '../../readiness/ReadinessService';
import { ClearanceRule } from './PauseClearances';

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
        ? `${subject} passes, or is waived anew`
        : `${check.title} passes (${
            check.fix?.text ?? check.message
          }), or sponsor and risk lead waive it anew, on the Readiness tab`,
    };
  };
}
