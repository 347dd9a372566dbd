import { Text } from '@backstage/ui';
import {
  RollbackTrigger,
  TriggerCondition,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { durationInWords, percentage } from './inWords';

/** Decision window of a trigger that names none. */
const USUAL_WINDOW = 'PT2H';

/** The rollback trigger: what opens it, and how long a decision may take. */
export function RollbackTriggerFacts({
  trigger,
}: {
  trigger: RollbackTrigger;
}) {
  const t = useText();
  const say = (condition: TriggerCondition): string => {
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
  return (
    <div>
      <Text as="div" variant="body-small" color="secondary">
        {t('pilot.guardrails.trigger')}
      </Text>
      <Text as="div" weight="bold">
        {trigger.name}
      </Text>
      <ul style={{ margin: 0, paddingLeft: 'var(--bui-space-5)' }}>
        {trigger.conditions.map((condition, at) => (
          <li key={at}>
            <Text>{say(condition)}</Text>
          </li>
        ))}
      </ul>
      <Text as="div" variant="body-small" color="secondary">
        {t('pilot.guardrails.triggerWindow', {
          window: durationInWords(trigger.decisionWindow ?? USUAL_WINDOW),
        })}
      </Text>
    </div>
  );
}
