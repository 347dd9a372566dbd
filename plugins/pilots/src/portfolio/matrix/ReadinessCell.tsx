import { Text } from '@backstage/ui';
import { useText } from '../../translation';
import { CheckStatus, ReadinessBar } from '../../ground/status';
import { PortfolioRow } from '../PortfolioRow';

/** The nine items as a bar, and how many pass. */
export function ReadinessCell({ row }: { row: PortfolioRow }) {
  const t = useText();
  const { passed, exempt, total, items } = row.readiness;
  const statuses = [...items]
    .sort((a, b) => a.number - b.number)
    .map(({ status }) => status as CheckStatus);
  return (
    <>
      <ReadinessBar
        score={row.readiness}
        statuses={statuses.length === total ? statuses : undefined}
      />
      <Text as="div" variant="body-small" color="secondary">
        {t('ground.readiness.passed', {
          passed: String(passed),
          total: String(total),
        })}
        {exempt > 0 && ` · ${t('ground.readiness.waived', { count: exempt })}`}
      </Text>
    </>
  );
}
