import { makeStyles } from '@material-ui/core/styles';
import DownIcon from '@material-ui/icons/ArrowDownward';
import UpIcon from '@material-ui/icons/ArrowUpward';
import { useText } from '../../translation';
import { PortfolioFilters, Sort } from '../filters';

const useStyles = makeStyles(
  {
    button: {
      font: 'inherit',
      color: 'inherit',
      background: 'none',
      border: 'none',
      padding: 0,
      cursor: 'pointer',
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      textAlign: 'left',
      '& svg': { fontSize: 14 },
      '&:hover': { textDecoration: 'underline' },
      '&:focus-visible': {
        outline: '2px solid var(--bui-ring)',
        outlineOffset: 2,
      },
    },
  },
  { name: 'PilotsSortHeader' },
);

/** A column heading that orders the list; pressed again it turns the order round. */
export function SortHeader(props: {
  sort: Sort;
  filters: PortfolioFilters;
  onChange: (changed: Partial<PortfolioFilters>) => void;
  className?: string;
  children: string;
}) {
  const classes = useStyles();
  const t = useText();
  const { sort, filters, children } = props;
  const isUsed = filters.sort === sort;
  const isUp = filters.order === 'asc';
  const order = isUsed && isUp ? 'desc' : 'asc';
  let direction: 'ascending' | 'descending' | 'none' = 'none';
  if (isUsed) direction = isUp ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={direction} className={props.className}>
      <button
        type="button"
        className={classes.button}
        title={t('portfolio.sort.by', { column: children })}
        onClick={() => props.onChange({ sort, order })}
      >
        {children}
        {isUsed && (isUp ? <UpIcon /> : <DownIcon />)}
      </button>
    </th>
  );
}
