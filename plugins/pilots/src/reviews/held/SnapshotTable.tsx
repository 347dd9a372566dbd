import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  PilotsSchemas,
  SNAPSHOT_GROUPS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { quantity } from '../../criteria/useCriteriaWords';
import { useText } from '../../translation';
import { useSaid } from '../../ground/said';
import { SnapshotVerdictChip } from './SnapshotVerdictChip';
import { useRowTitle } from './useRowTitle';

type View = PilotsSchemas['OpenedReviewView'];
type Row = PilotsSchemas['SnapshotRow'];
type Change = PilotsSchemas['SnapshotChange'];

const OPERATOR = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const;

const useStyles = makeStyles(
  {
    scroll: { overflowX: 'auto' },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontFamily: 'var(--bui-font-regular)',
      fontSize: 'var(--bui-font-size-3)',
      overflowWrap: 'normal',
      '& th, & td': {
        textAlign: 'left',
        verticalAlign: 'top',
        padding: 'var(--bui-space-2)',
        borderTop: '1px solid var(--bui-border-1)',
        fontWeight: 'normal',
      },
      '& thead th': {
        borderTop: 'none',
        color: 'var(--bui-fg-secondary)',
        fontSize: 'var(--bui-font-size-2)',
        whiteSpace: 'nowrap',
      },
      '& tbody th': { minWidth: '12rem' },
      '& td': { whiteSpace: 'nowrap' },
    },
    group: {
      fontWeight: 'var(--bui-font-weight-bold) !important' as 'bold',
      paddingTop: 'var(--bui-space-4) !important',
    },
  },
  { name: 'PilotsSnapshotTable' },
);

function Value({ value, unit }: { value?: number | null; unit: string }) {
  const t = useText();
  if (value === undefined) return <>–</>;
  return value === null ? (
    <Text color="secondary">{t('reviews.snapshot.noData')}</Text>
  ) : (
    <>{quantity(value, unit)}</>
  );
}

/** What the number was the week before; said only where it changed. */
function Before({ row, change }: { row: Row; change?: Change }) {
  const t = useText();
  if (!change) {
    return <Text color="secondary">{t('reviews.snapshot.same')}</Text>;
  }
  if (!('before' in change)) return <>{t('reviews.snapshot.new')}</>;
  return (
    <>
      <Value value={change.before} unit={row.unit} />
      {change.better !== undefined && (
        <Text as="div" variant="body-small" color="secondary">
          {t(
            change.better
              ? 'reviews.snapshot.better'
              : 'reviews.snapshot.worse',
          )}
        </Text>
      )}
    </>
  );
}

/** The frozen numbers of a week, each beside its threshold and the week before. */
export function SnapshotTable({ view }: { view: View }) {
  const classes = useStyles();
  const t = useText();
  const said = useSaid();
  const titleOf = useRowTitle();
  const compared = view.comparedWith !== undefined;
  const changeOf = (row: Row) => view.changes.find(({ id }) => id === row.id);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption hidden>{t('reviews.snapshot.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reviews.snapshot.what')}</th>
            <th scope="col">{t('reviews.snapshot.value')}</th>
            <th scope="col">{t('reviews.snapshot.threshold')}</th>
            <th scope="col">{t('reviews.snapshot.verdict')}</th>
            {compared && <th scope="col">{t('reviews.snapshot.before')}</th>}
          </tr>
        </thead>
        {SNAPSHOT_GROUPS.map(group => {
          const rows = view.snapshot.rows.filter(row => row.group === group);
          if (rows.length === 0) return null;
          return (
            <tbody key={group}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={compared ? 5 : 4}
                  className={classes.group}
                >
                  {t(`reviews.group.${group}`)}
                </th>
              </tr>
              {rows.map(row => (
                <tr key={row.id}>
                  <th scope="row">
                    {titleOf(row)}
                    {row.reason && (
                      <Text as="div" variant="body-small" color="secondary">
                        {said(row.reason)}
                      </Text>
                    )}
                  </th>
                  <td>
                    <Value value={row.value} unit={row.unit} />
                    {row.sample !== undefined && (
                      <Text as="div" variant="body-small" color="secondary">
                        {t('reviews.snapshot.sample', {
                          number: String(row.sample),
                        })}
                      </Text>
                    )}
                  </td>
                  <td>
                    {row.threshold &&
                      `${OPERATOR[row.threshold.operator]} ${quantity(
                        row.threshold.value,
                        row.unit,
                      )}`}
                  </td>
                  <td>
                    <SnapshotVerdictChip verdict={row.verdict} />
                  </td>
                  {compared && (
                    <td>
                      <Before row={row} change={changeOf(row)} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
