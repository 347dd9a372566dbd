import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import DecisionIcon from '@material-ui/icons/Gavel';
import ReviewIcon from '@material-ui/icons/EventNote';
import ChangeIcon from '@material-ui/icons/Publish';
import WindowIcon from '@material-ui/icons/Schedule';
import {
  CalendarEntry,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { ReactElement } from 'react';
import { Chip, Tone } from '../../ground/status';
import { usePilotPath } from '../../portfolio/usePilotPath';
import { useText } from '../../translation';

type Item = PilotsSchemas['CalendarItem'];

const LOOK: Record<CalendarEntry['kind'], [Tone, ReactElement, string]> = {
  decision: ['warning', <DecisionIcon />, 'decisions'],
  review: ['neutral', <ReviewIcon />, 'reviews'],
  change: ['neutral', <ChangeIcon />, 'changes'],
  'change-window': ['neutral', <WindowIcon />, 'changes'],
};

const useStyles = makeStyles(
  {
    day: {
      display: 'grid',
      gridTemplateColumns: '9rem minmax(0, 1fr)',
      gap: 'var(--bui-space-2) var(--bui-space-4)',
      padding: 'var(--bui-space-3) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'grid',
      gridTemplateColumns: '7rem 10rem minmax(0, 1fr)',
      gap: 'var(--bui-space-1) var(--bui-space-3)',
      alignItems: 'center',
      justifyItems: 'start',
      padding: 'var(--bui-space-1) 0',
      overflowWrap: 'anywhere',
      '@media (max-width: 700px)': {
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        '& > :last-child': { gridColumn: '1 / -1' },
      },
    },
    time: { fontVariantNumeric: 'tabular-nums' },
  },
  { name: 'PilotsAgendaDay' },
);

/** The day of an entry in the viewer's zone; a whole day stays the day that it is. */
export const dayOf = ({ allDay, start }: Pick<Item, 'allDay' | 'start'>) =>
  allDay ? start : DateTime.fromISO(start).toISODate()!;

/** One day of the agenda. */
export function AgendaDay({ day, items }: { day: string; items: Item[] }) {
  const classes = useStyles();
  const name = DateTime.fromISO(day).toLocaleString({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return (
    <section className={classes.day} aria-label={name}>
      <Text as="h3" variant="body-medium" weight="bold">
        <time dateTime={day}>{name}</time>
      </Text>
      <ul className={classes.list}>
        {items.map(item => (
          <AgendaItem key={item.uid} item={item} />
        ))}
      </ul>
    </section>
  );
}

function AgendaItem({ item }: { item: Item }) {
  const classes = useStyles();
  const t = useText();
  const path = usePilotPath();
  const [tone, icon, tab] = LOOK[item.kind];
  return (
    <li className={classes.item}>
      <div className={classes.time}>
        {item.allDay ? (
          <Text variant="body-small" color="secondary">
            {t('calendar.allDay')}
          </Text>
        ) : (
          <Times item={item} />
        )}
      </div>
      <Chip tone={tone} icon={icon}>
        {t(`calendar.kind.${item.kind}`)}
      </Chip>
      <Link to={path(item.pilot.ref, tab)}>{item.title}</Link>
    </li>
  );
}

/** From when to when, in the viewer's zone; that of the pilot on hover. */
function Times({ item: { start, end, timeZone } }: { item: Item }) {
  const say = (time: string, zone?: string) =>
    DateTime.fromISO(time, { zone }).toLocaleString(DateTime.TIME_SIMPLE);
  const span = (zone?: string) =>
    [start, end]
      .filter((time): time is string => Boolean(time))
      .map(time => say(time, zone))
      .join(' – ');
  return (
    <time dateTime={start} title={`${span(timeZone)} ${timeZone}`}>
      <Text variant="body-small" color="secondary">
        {span()}
      </Text>
    </time>
  );
}
