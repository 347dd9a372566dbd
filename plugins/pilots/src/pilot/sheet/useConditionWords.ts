import { TriggerCondition } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { durationInWords, percentage } from './inWords';

/** Says what opens a rollback trigger. */
export function useConditionWords(): (condition: TriggerCondition) => string {
  const t = useText();
  return condition => {
    switch (condition.type) {
      case 'consecutive-failed-changes':
        return t('pilot.guardrails.failedChanges', {
          number: String(condition.count),
        });
      case 'error-budget-consumed':
        return t('pilot.guardrails.budgetConsumed', {
          share: percentage(condition.share),
        });
      default:
        return t('pilot.guardrails.burnRate', {
          factor: String(condition.factor),
          long: durationInWords(condition.longWindow),
          short: durationInWords(condition.shortWindow),
        });
    }
  };
}
