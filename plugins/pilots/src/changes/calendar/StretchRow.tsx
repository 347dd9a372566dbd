import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import OpenIcon from '@material-ui/icons/Schedule';
import { DateTime } from 'luxon';
import { useText } from '../../translation';
import { Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { Chip } from '../../ground/status';
import { ChangeStateChip } from '../ChangeStateChip';
import { KindChip } from '../kinds/KindChip';
import { CalendarStretch } from './stretchesOf';

const useStyles = makeStyles(
  {
    root: {
      display: 'grid',
      gridTemplateColumns: '12rem minmax(0, 1fr)',
      gap: 'var(--bui-space-2)',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
  },
  { name: 'PilotsCalendarStretch' },
);

/** Hours on the pilot's clock, as the windows are declared. */
function Hours({ start, end }: { start: string; end: string }) {
  const t = useText();
  const { zone } = usePilot();
  const [from, to] = [start, end].map(iso => DateTime.fromISO(iso, { zone }));
  if (+from === +from.startOf('day') && +to === +from.plus({ days: 1 })) {
    return <>{t('changes.calendar.allDay')}</>;
  }
  const clock = (time: DateTime) => time.toLocaleString(DateTime.TIME_SIMPLE);
  return <>{t('changes.windowSpan', { start: clock(from), end: clock(to) })}</>;
}

/** Its day, or the first and the last. */
function Days({ date, last }: CalendarStretch) {
  const { zone } = usePilot();
  const [first, end] = [date, last].map(iso =>
    DateTime.fromISO(iso, { zone }).toLocaleString({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    }),
  );
  return (
    <Text weight="bold">{date === last ? first : `${first} – ${end}`}</Text>
  );
}

/** A line of the calendar: when one can change something, what is planned, what is frozen. */
export function StretchRow({ stretch }: { stretch: CalendarStretch }) {
  const classes = useStyles();
  const t = useText();
  const said = useSaid();
  return (
    <li className={classes.root}>
      <Days {...stretch} />
      <div>
        {stretch.freezes.map(({ cause, message }) => (
          <Chip key={cause} tone="warning" icon={<BlockIcon />}>
            {t('changes.calendar.frozen', { message: said(message) })}
          </Chip>
        ))}
        {stretch.windows.map(({ name, start, end }) => (
          <Text
            as="div"
            variant="body-small"
            color="secondary"
            key={`${start} ${end} ${name}`}
          >
            {name ?? t('changes.window')} · <Hours start={start} end={end} />
          </Text>
        ))}
        {stretch.changes.map(change => (
          <Row key={change.id}>
            <OpenIcon fontSize="inherit" aria-hidden />
            <Text>
              <Hours start={change.start} end={change.end} /> · {change.id}{' '}
              {change.title}
            </Text>
            <ChangeStateChip state={change.state} />
            <KindChip kind={change.kind} />
          </Row>
        ))}
      </div>
    </li>
  );
}
