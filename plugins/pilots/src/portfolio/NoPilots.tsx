import { ButtonLink, Button } from '@backstage/ui';
import { useText } from '../translation';
import { EmptyState } from '../ground/layout';
import { asksForDecisions, isFiltered, PortfolioFilters } from './filters';

/** Nothing to show: because there is nothing, or because of the filters. */
export function NoPilots(props: {
  filters: PortfolioFilters;
  onClear: () => void;
}) {
  const t = useText();
  const { filters } = props;
  if (!isFiltered(filters)) {
    return (
      <EmptyState
        title={t('portfolio.empty.title')}
        nextStep={t('portfolio.empty.next')}
        action={
          <ButtonLink size="small" href="/catalog">
            {t('portfolio.empty.catalog')}
          </ButtonLink>
        }
      />
    );
  }
  const rest = { ...filters, mine: false, attention: [] };
  let why: 'filtered' | 'decision' | 'mine' = 'filtered';
  if (!isFiltered(rest)) {
    if (asksForDecisions(filters) && !filters.mine) why = 'decision';
    if (filters.mine && filters.attention.length === 0) why = 'mine';
  }
  return (
    <EmptyState
      title={t(`portfolio.empty.${why}Title`)}
      nextStep={t(`portfolio.empty.${why}Next`)}
      action={
        <Button size="small" variant="secondary" onPress={props.onClear}>
          {t('portfolio.filter.clear')}
        </Button>
      }
    />
  );
}
