const ALWAYS = '24x7';
const RANGE = /^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?$/;

/**
 * True if support observed within some hours says something about the target
 * hours: the same text, around the clock, or a clock range that encloses the
 * target's (`07-19` covers `08:00-18:00`). Unknown hours cover nothing.
 *
 * @public
 */
export function coversHours(hours: {
  target: string;
  observed?: string;
}): boolean {
  const target = plainHours(hours.target);
  const observed = plainHours(hours.observed ?? '');
  if (!observed) return false;
  if (observed === target || observed === ALWAYS) return true;
  const [inner, outer] = [minutes(target), minutes(observed)];
  if (!inner || !outer) return false;
  return outer.from <= inner.from && inner.to <= outer.to;
}

function plainHours(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/×/g, 'x')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-x/]) ?/g, '$1')
    .trim();
  return ['24/7', 'around the clock', 'round the clock'].includes(plain)
    ? ALWAYS
    : plain;
}

/** A range within one day; those over midnight are compared as text only. */
function minutes(text: string): { from: number; to: number } | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [, fromHour, fromMinute, toHour, toMinute] = match;
  const from = Number(fromHour) * 60 + Number(fromMinute ?? 0);
  const to = Number(toHour) * 60 + Number(toMinute ?? 0);
  return from < to && to <= 24 * 60 ? { from, to } : undefined;
}
