import { Text } from '@backstage/ui';
import CalmIcon from '@material-ui/icons/CheckCircleOutline';
import UnknownIcon from '@material-ui/icons/HelpOutline';
import ReachedIcon from '@material-ui/icons/ReportProblem';
import {
  PilotsSchemas,
  TriggerCondition,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactNode } from 'react';
import { Row } from '../../ground/layout';
import { locale } from '../../ground/locale';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { durationInWords, percentage, useConditionWords } from '../../pilot';
import { useText } from '../../translation';

type Verdict = PilotsSchemas['TriggerConditionVerdict'];

function Found({ verdict, zone }: { verdict: Verdict; zone: string }) {
  const t = useText();
  const { budget, burn, changes = [], threshold, value } = verdict;
  let words: ReactNode = t('guardrails.trigger.condition.unknown');
  if (verdict.type === 'consecutive-failed-changes') {
    words =
      changes.length === 0
        ? t('guardrails.trigger.condition.noChanges', { threshold })
        : t('guardrails.trigger.condition.changes', {
            value: changes.length,
            threshold,
            changes: changes.join(', '),
          });
  } else if (value !== null && budget) {
    words = t('guardrails.trigger.condition.budget', {
      consumed: percentage(value),
      bad: (budget.bad ?? 0).toLocaleString(locale()),
      allowed: (budget.allowed ?? 0).toLocaleString(locale()),
      sample: (budget.sample ?? 0).toLocaleString(locale()),
      from: <When at={budget.from ?? ''} zone={zone} />,
    });
  } else if (value !== null && burn?.long && burn.short) {
    const rate = (of: number | null) => (of ?? 0).toFixed(1);
    words = t('guardrails.trigger.condition.burn', {
      long: rate(burn.long.rate),
      longWindow: durationInWords(burn.long.window),
      short: rate(burn.short.rate),
      shortWindow: durationInWords(burn.short.window),
    });
  }
  return (
    <Text as="div" variant="body-small" color="secondary">
      {words}
    </Text>
  );
}

/** A condition in words, whether it is reached, and on what that stands. */
export function ConditionRow({
  condition,
  verdict,
  zone,
}: {
  condition: TriggerCondition;
  verdict: Verdict;
  zone: string;
}) {
  const t = useText();
  const say = useConditionWords();
  const { breached } = verdict;
  return (
    <li>
      <Row>
        {breached === null && (
          <Chip tone="warning" icon={<UnknownIcon />}>
            {t('guardrails.trigger.condition.noData')}
          </Chip>
        )}
        {breached === true && (
          <Chip tone="danger" icon={<ReachedIcon />}>
            {t('guardrails.trigger.condition.reached')}
          </Chip>
        )}
        {breached === false && (
          <Chip tone="success" icon={<CalmIcon />}>
            {t('guardrails.trigger.condition.calm')}
          </Chip>
        )}
        <Text>{say(condition)}</Text>
      </Row>
      <Found verdict={verdict} zone={zone} />
    </li>
  );
}
