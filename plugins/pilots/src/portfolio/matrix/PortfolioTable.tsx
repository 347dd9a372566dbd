import { useText } from '../../translation';
import { PortfolioFilters } from '../filters';
import { PortfolioRow } from '../PortfolioRow';
import { SortHeader } from './SortHeader';
import { TableRow } from './TableRow';
import { useTableStyles } from './useTableStyles';

/** The matrix: one row a pilot, its name pinned while the rest scrolls sideways. */
export function PortfolioTable(props: {
  rows: PortfolioRow[];
  filters: PortfolioFilters;
  onChange: (changed: Partial<PortfolioFilters>) => void;
}) {
  const classes = useTableStyles();
  const t = useText();
  const { rows, filters, onChange } = props;
  return (
    <div
      className={classes.scroll}
      role="region"
      // The keyboard scrolls it sideways, so it has to be reached by it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('portfolio.matrix.caption')}
    >
      <table
        className={classes.table}
        aria-label={t('portfolio.matrix.caption')}
      >
        <thead>
          <tr>
            <SortHeader
              sort="title"
              filters={filters}
              onChange={onChange}
              className={classes.pinned}
            >
              {t('portfolio.column.pilot')}
            </SortHeader>
            <SortHeader sort="stageSince" filters={filters} onChange={onChange}>
              {t('portfolio.column.stage')}
            </SortHeader>
            <th scope="col">{t('portfolio.column.readiness')}</th>
            <th scope="col">{t('portfolio.column.deployments')}</th>
            <th scope="col">{t('portfolio.column.leadTime')}</th>
            <th scope="col">{t('portfolio.column.failRate')}</th>
            <th scope="col">{t('portfolio.column.restore')}</th>
            <th scope="col">{t('portfolio.column.criteria')}</th>
            <SortHeader
              sort="decisionDate"
              filters={filters}
              onChange={onChange}
            >
              {t('portfolio.column.decision')}
            </SortHeader>
            <th scope="col">{t('portfolio.column.attention')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <TableRow key={row.ref} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
