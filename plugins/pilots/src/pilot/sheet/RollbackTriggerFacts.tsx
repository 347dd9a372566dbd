import { Text } from '@backstage/ui';
import { RollbackTrigger } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { durationInWords } from './inWords';
import { useConditionWords } from './useConditionWords';

/** Decision window of a trigger that names none. */
const USUAL_WINDOW = 'PT2H';

/** The rollback trigger: what opens it, and how long a decision may take. */
export function RollbackTriggerFacts({
  trigger,
}: {
  trigger: RollbackTrigger;
}) {
  const t = useText();
  const say = useConditionWords();
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
