import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import InIcon from '@material-ui/icons/Check';
import FailedIcon from '@material-ui/icons/ReportProblemOutlined';
import ReworkIcon from '@material-ui/icons/Replay';
import OutIcon from '@material-ui/icons/RemoveCircleOutline';
import { Chip } from '../../ground/status';
import { Prose, Table } from '../../ground/layout';
import { sayDuration } from '../../ground/figures';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { LinkButton } from '../links/LinkButton';
import { ExplainedRow } from './useExplanation';

const FAILED = ['failed-by-incident', 'failed-by-mending'];
const REWORK = ['unplanned', 'mends', 'names-another'];

// What does not fit beside each other scrolls sideways: a word a line is read by nobody.
const useStyles = makeStyles(
  {
    when: { whiteSpace: 'nowrap' },
    counts: { minWidth: '9rem' },
    because: { minWidth: '14rem' },
  },
  { name: 'PilotsExplanationTable' },
);

/** Event by event: what it is, what it counts as, and why. */
export function ExplanationTable({
  rows,
  zone,
}: {
  rows: ExplainedRow[];
  zone: string;
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <Table label={t('delivery.explain.table')}>
      <thead>
        <tr>
          <th scope="col">{t('delivery.explain.event')}</th>
          <th scope="col">{t('delivery.chart.when')}</th>
          <th scope="col">{t('delivery.marks.counts')}</th>
          <th scope="col">{t('delivery.explain.because')}</th>
          <th scope="col">{t('delivery.explain.action')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">
              <EventName row={row} />
            </th>
            <td className={classes.when}>
              <When at={row.event.at} zone={zone} />
            </td>
            <td className={classes.counts}>
              <CountsAs row={row} />
              {row.value !== undefined && (
                <Text as="div" variant="body-small">
                  {sayDuration(row.value)}
                </Text>
              )}
            </td>
            <td className={classes.because}>
              <Prose text={row.reason} zone={zone} />
            </td>
            <td>
              <LinkButton event={row.event} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What an event counts as: a failure and rework are what one looks for. */
function CountsAs({ row }: { row: ExplainedRow }) {
  const t = useText();
  if (!row.isIncluded) {
    return (
      <Chip tone="neutral" icon={<OutIcon />}>
        {t('delivery.explain.out')}
      </Chip>
    );
  }
  if (FAILED.includes(row.code)) {
    return (
      <Chip tone="danger" icon={<FailedIcon />}>
        {t('delivery.explain.failed')}
      </Chip>
    );
  }
  if (REWORK.includes(row.code)) {
    return (
      <Chip tone="warning" icon={<ReworkIcon />}>
        {t('delivery.explain.rework')}
      </Chip>
    );
  }
  return (
    <Chip tone="info" icon={<InIcon />}>
      {t('delivery.explain.in')}
    </Chip>
  );
}

function EventName({ row: { event } }: { row: ExplainedRow }) {
  const t = useText();
  const name = event.title ?? event.id ?? '';
  return (
    <>
      <Text as="div" variant="body-small" color="secondary">
        {t(`delivery.explain.type.${event.type}`)}
      </Text>
      {event.url ? <Link to={event.url}>{name}</Link> : name}
      {event.environment && event.type === 'deployment' && (
        <Text as="div" variant="body-small" color="secondary">
          {event.environment}
        </Text>
      )}
    </>
  );
}
