import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useText } from '../../translation';
import { EmptyState, Loaded, Panel, Row } from '../../ground/layout';
import { usePilot, usePilotReading } from '../../ground/reading';
import { daysOf } from './daysOf';
import { StretchRow } from './StretchRow';
import { stretchesOf } from './stretchesOf';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
  },
  { name: 'PilotsChangeCalendar' },
);

/** A month of change windows, changes and freezes, a line for each day, or for days alike. */
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
          const stretches = stretchesOf(daysOf(calendar), calendar.timeZone);
          return stretches.length === 0 ? (
            <EmptyState
              title={t('changes.calendar.none')}
              nextStep={t('changes.calendar.noneNext')}
            />
          ) : (
            <ul className={classes.list}>
              {stretches.map(stretch => (
                <StretchRow key={stretch.date} stretch={stretch} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
