import { Duration } from 'luxon';
import { useText } from '../../translation';
import { Case } from './useTrigger';
import { useNow } from './useNow';

/** How much of the window is left, ticking; nothing once the case is decided. */
export function Remaining({ of }: { of: Case }) {
  const t = useText();
  const isCounting = of.state === 'open' || of.state === 'held';
  const now = useNow(isCounting);
  if (!isCounting) return null;
  const left = Date.parse(of.deadline) - now;
  if (left <= 0) return <strong>{t('guardrails.trigger.ended')}</strong>;
  const time = Duration.fromMillis(left).toFormat('h:mm:ss');
  return (
    // Not live: a screen reader that hears each second hears nothing else.
    <strong role="timer" aria-live="off">
      <time
        dateTime={of.deadline}
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {of.state === 'held'
          ? t('guardrails.trigger.leftOfHold', { time })
          : t('guardrails.trigger.left', { time })}
      </time>
    </strong>
  );
}
