import EventIcon from '@material-ui/icons/Event';
import { DateTime } from 'luxon';
import { useText } from '../../translation';
import { Chip, Tone } from '../status';

/** From how many days on a decision is near. */
const NEAR = 7;

/** Whole days from today to a calendar date, both in the pilot's zone; negative once it is past. */
export function daysUntil(date: string, zone: string): number {
  const today = DateTime.now().setZone(zone).startOf('day');
  const day = DateTime.fromISO(date, { zone }).startOf('day');
  return Math.round(day.diff(today, 'days').days);
}

function feel(days: number, owed: boolean): Tone {
  if (days < 0) return owed ? 'danger' : 'warning';
  if (!owed) return 'neutral';
  return days <= NEAR ? 'warning' : 'neutral';
}

/** How long until the decision, as word and icon. Only a pilot that runs (`owed`) can be overdue. */
export function Countdown({
  to,
  zone,
  owed = true,
}: {
  to: string;
  zone: string;
  owed?: boolean;
}) {
  const t = useText();
  const days = daysUntil(to, zone);
  let text: string = t('ground.time.decisionToday');
  if (days > 0) text = t('ground.time.decisionIn', { count: days });
  if (days < 0) {
    text = owed
      ? t('ground.time.decisionOverdue', { count: -days })
      : t('ground.time.decisionPassed');
  }
  return (
    <Chip tone={feel(days, owed)} icon={<EventIcon />}>
      <time
        dateTime={to}
        title={DateTime.fromISO(to).toLocaleString(DateTime.DATE_FULL)}
      >
        {text}
      </time>
    </Chip>
  );
}
