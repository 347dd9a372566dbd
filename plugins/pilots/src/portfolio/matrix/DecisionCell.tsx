import { Text } from '@backstage/ui';
import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { daysUntil, When } from '../../ground/time';
import { PortfolioRow } from '../PortfolioRow';

const DECIDED: readonly Stage[] = ['scaled', 'iterating', 'stopped'];
const LIVE: readonly Stage[] = ['running', 'paused', 'decision-due'];

/** Days until the decision, and its date. */
export function DecisionCell({ row }: { row: PortfolioRow }) {
  const t = useText();
  const days = daysUntil(row.decisionDate, row.timeZone);
  let text: string = t('portfolio.matrix.today');
  if (days > 0) text = t('portfolio.matrix.days', { count: days });
  // Only a pilot that runs owes a decision.
  if (days < 0) {
    text = LIVE.includes(row.stage)
      ? t('portfolio.matrix.overdue', { count: -days })
      : t('portfolio.matrix.passed');
  }
  if (DECIDED.includes(row.stage)) text = t('portfolio.matrix.decided');
  if (row.stage === 'archived') text = t('portfolio.matrix.closed');
  return (
    <>
      <Text as="div">{text}</Text>
      <Text as="div" variant="body-small" color="secondary">
        <When at={row.decisionDate} format="date" />
      </Text>
    </>
  );
}
