import { Text } from '@backstage/ui';
import DownIcon from '@material-ui/icons/ArrowDownward';
import UpIcon from '@material-ui/icons/ArrowUpward';
import ReachedIcon from '@material-ui/icons/Check';
import OffIcon from '@material-ui/icons/RemoveCircleOutline';
import { ActionButton } from '../../ground/acting';
import { NoData } from '../../ground/figures';
import { Row, Table } from '../../ground/layout';
import { useSaid } from '../../ground/said';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { OutcomesView } from '../useOutcomes';
import { useWriteOff } from '../useWriteOff';
import { outcomeRows, OutcomeRow } from './outcomeRows';
import { sayValue } from './sayValue';

/** A row a metric, and one each for what was spent and how many were reached. */
export function MetricsTable(props: {
  view: OutcomesView;
  /** Whose history is open. */
  shown?: string;
  onShow: (metric: string) => void;
  onEnter: (metric: string) => void;
}) {
  const t = useText();
  const said = useSaid();
  const offBecause = useWriteOff();
  const { view, shown, onShow, onEnter } = props;
  const zone = view.window.timeZone;
  const titles = { spend: t('outcomes.spend'), users: t('outcomes.users') };
  const columns = ['metric', 'now', 'baseline', 'target', 'source'] as const;
  return (
    <Table label={t('outcomes.title')}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`outcomes.column.${column}`)}
            </th>
          ))}
          <th scope="col">{t('outcomes.column.values')}</th>
        </tr>
      </thead>
      <tbody>
        {outcomeRows(view, titles).map(row => (
          <tr key={row.id}>
            <th scope="row">
              <Text as="div">{row.title}</Text>
              {row.direction && (
                <Text as="div" variant="body-small" color="secondary">
                  {row.direction === 'up' ? (
                    <UpIcon style={{ fontSize: 12 }} aria-hidden />
                  ) : (
                    <DownIcon style={{ fontSize: 12 }} aria-hidden />
                  )}{' '}
                  {t(`outcomes.direction.${row.direction}`)}
                  {row.supporting && ` · ${t('outcomes.supporting')}`}
                </Text>
              )}
            </th>
            <td>
              {row.latest ? (
                <>
                  <Text as="div" weight="bold">
                    {sayValue(row.latest.value, row.unit)}
                  </Text>
                  <Text as="div" variant="body-small" color="secondary">
                    <When at={row.latest.at} zone={zone} format="date" />
                  </Text>
                </>
              ) : (
                <NoData hint={t('outcomes.noValue')} />
              )}
            </td>
            <td>
              {row.baseline === undefined
                ? t('outcomes.notSaid')
                : sayValue(row.baseline, row.unit)}
            </td>
            <td>
              <Target row={row} />
            </td>
            <td>{row.source ? said(row.source) : t('outcomes.notSaid')}</td>
            <td>
              <Row>
                <ActionButton
                  variant="tertiary"
                  offBecause={offBecause}
                  onPress={() => onEnter(row.id)}
                  aria-label={t('outcomes.enterOf', { title: row.title })}
                >
                  {t('outcomes.enter')}
                </ActionButton>
                <ActionButton
                  variant="tertiary"
                  aria-expanded={shown === row.id}
                  onPress={() => onShow(row.id)}
                  aria-label={t('outcomes.history.openOf', {
                    title: row.title,
                  })}
                >
                  {t('outcomes.history.open')}
                </ActionButton>
              </Row>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Target({ row }: { row: OutcomeRow }) {
  const t = useText();
  if (row.target === undefined) return <>{t('outcomes.notSaid')}</>;
  return (
    <>
      <Text as="div">
        {row.direction === 'up' ? '≥ ' : '≤ '}
        {sayValue(row.target, row.unit)}
      </Text>
      {row.reached !== null && (
        <Chip
          tone={row.reached ? 'success' : 'neutral'}
          icon={row.reached ? <ReachedIcon /> : <OffIcon />}
        >
          {t(row.reached ? 'outcomes.reached' : 'outcomes.notReached')}
        </Chip>
      )}
    </>
  );
}
