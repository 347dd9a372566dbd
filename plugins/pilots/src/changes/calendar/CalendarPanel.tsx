import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import OpenIcon from '@material-ui/icons/Schedule';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useText } from '../../translation';
import { EmptyState, Loaded, Panel, Row } from '../../ground/layout';
import { usePilot, usePilotReading } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { ChangeStateChip } from '../ChangeStateChip';
import { KindChip } from '../kinds/KindChip';
import { CalendarDay, daysOf } from './daysOf';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    day: {
      display: 'grid',
      gridTemplateColumns: '8rem minmax(0, 1fr)',
      gap: 'var(--bui-space-2)',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
  },
  { name: 'PilotsChangeCalendar' },
);

/** Hours on the pilot's clock, as the windows are declared. */
function Hours({ start, end }: { start: string; end: string }) {
  const t = useText();
  const { zone } = usePilot();
  const clock = (iso: string) =>
    DateTime.fromISO(iso, { zone }).toLocaleString(DateTime.TIME_SIMPLE);
  return (
    <>{t('changes.windowSpan', { start: clock(start), end: clock(end) })}</>
  );
}

function Day({ day }: { day: CalendarDay }) {
  const classes = useStyles();
  const t = useText();
  const { zone } = usePilot();
  return (
    <li className={classes.day}>
      <Text weight="bold">
        {DateTime.fromISO(day.date, { zone }).toLocaleString({
          weekday: 'short',
          day: 'numeric',
          month: 'short',
        })}
      </Text>
      <div>
        {day.freezes.map(({ cause, message }) => (
          <Chip key={cause} tone="warning" icon={<BlockIcon />}>
            {t('changes.calendar.frozen', { message })}
          </Chip>
        ))}
        {day.windows.map(({ name, start, end }) => (
          <Text
            as="div"
            variant="body-small"
            color="secondary"
            key={`${start} ${name}`}
          >
            {name ?? t('changes.window')} · <Hours start={start} end={end} />
          </Text>
        ))}
        {day.changes.map(change => (
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

/** A month of change windows, changes and freezes, a line a day. */
export function CalendarPanel() {
  const classes = useStyles();
  const t = useText();
  const { zone } = usePilot();
  const [month, setMonth] = useState(
    () => DateTime.now().setZone(zone).startOf('month').toISODate()!,
  );
  const start = DateTime.fromISO(month, { zone });
  const move = (months: number) =>
    setMonth(start.plus({ months }).toISODate()!);
  const reading = usePilotReading(
    pilot =>
      pilot.get('/changes/calendar', {
        query: {
          from: start.toUTC().toISO()!,
          to: start.plus({ months: 1 }).toUTC().toISO()!,
        },
      }),
    [month],
  );
  return (
    <Panel
      title={t('changes.calendar.title')}
      id="calendar"
      actions={
        <Row>
          <Button size="small" variant="secondary" onPress={() => move(-1)}>
            {t('changes.calendar.before')}
          </Button>
          <Text aria-live="polite">
            {start.toLocaleString({ month: 'long', year: 'numeric' })}
          </Text>
          <Button size="small" variant="secondary" onPress={() => move(1)}>
            {t('changes.calendar.after')}
          </Button>
        </Row>
      }
    >
      <Text as="p" variant="body-small" color="secondary">
        {t('changes.calendar.explain', { zone })}
      </Text>
      <Loaded reading={reading} lines={4}>
        {(calendar: PilotsSchemas['ChangeCalendar']) => {
          const days = daysOf(calendar);
          return days.length === 0 ? (
            <EmptyState
              title={t('changes.calendar.none')}
              nextStep={t('changes.calendar.noneNext')}
            />
          ) : (
            <ul className={classes.list}>
              {days.map(day => (
                <Day key={day.date} day={day} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
