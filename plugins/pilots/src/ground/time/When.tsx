import { DateTime } from 'luxon';
import { useText } from '../../translation';

const FORMATS = {
  date: DateTime.DATE_MED,
  moment: DateTime.DATETIME_MED,
  second: DateTime.DATETIME_MED_WITH_SECONDS,
};

/**
 * A time in the viewer's locale and zone; the pilot's own shows on hover. A
 * calendar date (`2026-03-02`) has no zone and stays the day that it is.
 */
export function When({
  at,
  zone,
  format = 'moment',
}: {
  at: string;
  /** The pilot's IANA zone. */
  zone?: string;
  format?: keyof typeof FORMATS | 'relative';
}) {
  const t = useText();
  const time = DateTime.fromISO(at);
  if (!time.isValid) return <span>{at}</span>;
  const isDay = !at.includes('T');
  const full = time.toLocaleString(
    isDay ? DateTime.DATE_FULL : DateTime.DATETIME_FULL,
  );
  const there = zone && !isDay ? time.setZone(zone) : undefined;
  const title = there?.isValid
    ? `${full}\n${t('ground.time.inZone', {
        time: there.toLocaleString(DateTime.DATETIME_MED),
        zone: zone!,
      })}`
    : full;
  return (
    <time dateTime={at} title={title}>
      {format === 'relative'
        ? time.toRelative()
        : time.toLocaleString(isDay ? DateTime.DATE_MED : FORMATS[format])}
    </time>
  );
}
