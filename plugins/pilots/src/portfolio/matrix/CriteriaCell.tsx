import { Text } from '@backstage/ui';
import { useText } from '../../translation';
import { PortfolioRow } from '../PortfolioRow';

const STATES = {
  draft: 'criteriaDraft',
  proposed: 'criteriaProposed',
  locked: 'criteriaLocked',
  evaluated: 'criteriaEvaluated',
} as const;

/** The exit criteria: how many are met once they are judged, else how far they are. */
export function CriteriaCell({ row }: { row: PortfolioRow }) {
  const t = useText();
  const { state, total = 0, met } = row.criteria ?? {};
  if (total === 0) {
    return (
      <Text color="secondary" variant="body-small">
        {t('portfolio.matrix.noCriteria')}
      </Text>
    );
  }
  const word = STATES[state as keyof typeof STATES];
  return (
    <>
      <Text as="div">
        {met === undefined
          ? t('portfolio.matrix.criteria', { count: total })
          : t('portfolio.matrix.criteriaMet', {
              met: String(met),
              total: String(total),
            })}
      </Text>
      {word && (
        <Text as="div" variant="body-small" color="secondary">
          {t(`portfolio.matrix.${word}`)}
        </Text>
      )}
    </>
  );
}
