/** The columns that a CSV file of observations may have. @public */
export const OBSERVATION_COLUMNS = [
  'metric',
  'value',
  'occurredAt',
  'id',
  'segment',
  'supportHours',
  'note',
  'supersedes',
  'correction',
  'good',
  'bad',
  'total',
  'window',
] as const;

const NUMBERS = ['value', 'good', 'bad', 'total'];
const SAMPLE = ['good', 'bad', 'total', 'window'];
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A row of a CSV file as the observation that it would be in JSON. An empty
 * cell is absent; a row with `good`, `bad` or `total` is a sample of the
 * service level. What is no number stays text, for the reader to name.
 *
 * @public
 */
export function observationFromColumns(
  row: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const cells = Object.entries(row)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => [name, typed(name, text)] as const);
  const isSample = cells.some(([name]) => SAMPLE.includes(name));
  if (!isSample) return Object.fromEntries(cells);
  return {
    ...Object.fromEntries(cells.filter(([name]) => !SAMPLE.includes(name))),
    sli: Object.fromEntries(cells.filter(([name]) => SAMPLE.includes(name))),
  };
}

function typed(name: string, text: string): unknown {
  if (NUMBERS.includes(name) && NUMBER.test(text)) return Number(text);
  if (name !== 'correction') return text;
  const said = text.toLowerCase();
  if (['true', 'yes', '1'].includes(said)) return true;
  return ['false', 'no', '0'].includes(said) ? false : text;
}
