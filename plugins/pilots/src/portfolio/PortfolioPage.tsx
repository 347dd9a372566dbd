import { Text } from '@backstage/ui';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translation';
import { Column, Loaded, PageBody, Row } from '../ground/layout';
import { CsvButton } from './csv';
import { FilterBar, filterQuery, usePortfolioFilters } from './filters';
import { PortfolioCards, PortfolioTable } from './matrix';
import { NoPilots } from './NoPilots';
import { Pager } from './Pager';
import { useDecisionCount, usePortfolio } from './usePortfolio';

const useStyles = makeStyles(
  {
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 'var(--bui-space-3)',
    },
    filters: { flex: '1 1 30rem', minWidth: 0 },
  },
  { name: 'PilotsPortfolioPage' },
);

/** All pilots at once: where each stands, and which of them want something. */
export function PortfolioPage() {
  const classes = useStyles();
  const t = useText();
  const isNarrow = useMediaQuery('(max-width: 700px)');
  const { filters, cursor, change, clear, turnTo } = usePortfolioFilters();
  const reading = usePortfolio(filters, cursor);
  const decisions = useDecisionCount();
  const total = reading.value?.totalItems;
  return (
    <PageBody>
      <Column>
        <div className={classes.top}>
          <div className={classes.filters}>
            <FilterBar
              filters={filters}
              decisions={decisions}
              onChange={change}
              onClear={clear}
            />
          </div>
          <Row>
            <Text color="secondary" variant="body-small" role="status">
              {total !== undefined &&
                t('portfolio.filter.shown', { count: total })}
            </Text>
            <CsvButton filters={filters} />
          </Row>
        </div>
        <Loaded reading={reading} lines={8}>
          {({ items, pageInfo }) =>
            items.length === 0 ? (
              <NoPilots filters={filters} onClear={clear} />
            ) : (
              <>
                {isNarrow ? (
                  <PortfolioCards rows={items} />
                ) : (
                  <PortfolioTable
                    rows={items}
                    filters={filters}
                    onChange={change}
                  />
                )}
                <Pager
                  list={JSON.stringify(filterQuery(filters))}
                  cursor={cursor}
                  nextCursor={pageInfo.nextCursor}
                  onTurn={turnTo}
                />
                <Text as="p" color="secondary" variant="body-small">
                  {t('portfolio.matrix.legend')}
                </Text>
              </>
            )
          }
        </Loaded>
      </Column>
    </PageBody>
  );
}
