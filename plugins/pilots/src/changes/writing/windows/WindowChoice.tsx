import { Button, Text } from '@backstage/ui';
import {
  changeCalendar,
  WindowOccurrence,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useText } from '../../../translation';
import { Row } from '../../../ground/layout';
import { usePilot } from '../../../ground/reading';
import { usePilotView } from '../../../pilot';
import { nextWindows } from './nextWindows';

/** Windows that are offered. */
const OFFERED = 3;

/** The start with its day, the end without one if it is the same. */
function spanIn({ start, end }: WindowOccurrence, zone: string) {
  const opens = DateTime.fromISO(start, { zone });
  const closes = DateTime.fromISO(end, { zone });
  const format = opens.hasSame(closes, 'day')
    ? DateTime.TIME_SIMPLE
    : DateTime.DATETIME_MED;
  return {
    start: opens.toLocaleString(DateTime.DATETIME_MED_WITH_WEEKDAY),
    end: closes.toLocaleString(format),
  };
}

/** Offers the pilot's next change windows, so that nobody has to work them out. */
export function WindowChoice({
  onPick,
}: {
  onPick: (window: WindowOccurrence) => void;
}) {
  const t = useText();
  const { entity } = usePilot();
  // What was approved rules; before that the entity says the same.
  const { intent, guardrails } = usePilotView().value?.fields ?? entity.spec;
  const calendar = useMemo(
    () => changeCalendar({ intent, guardrails }),
    [intent, guardrails],
  );
  const windows = useMemo(
    () => nextWindows(calendar, new Date(), OFFERED),
    [calendar],
  );
  if (windows.length === 0) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        {t('changes.noWindows')}
      </Text>
    );
  }
  return (
    <div role="group" aria-label={t('changes.nextWindows')}>
      <Text as="p" variant="body-small">
        {t('changes.nextWindows')}
      </Text>
      <Row>
        {windows.map(window => (
          <Button
            key={window.start}
            size="small"
            variant="secondary"
            onPress={() => onPick(window)}
          >
            {t('changes.windowSpan', spanIn(window, calendar.timeZone))}
          </Button>
        ))}
      </Row>
    </div>
  );
}
