import { locale } from '../../ground/locale';

/** A value in the unit of its metric, in the viewer's locale. */
export function sayValue(value: number, unit: string): string {
  const number = (options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale(), { maximumFractionDigits: 2, ...options });
  const plain = unit.trim();
  if (plain === 'percent' || plain === '%') {
    return number({ style: 'percent' }).format(value / 100);
  }
  if (/^[A-Z]{3}$/.test(plain)) {
    try {
      return number({ style: 'currency', currency: plain }).format(value);
    } catch {
      // Three capitals that are no currency are a unit as any other.
    }
  }
  return plain === 'ratio'
    ? number({ maximumFractionDigits: 4 }).format(value)
    : `${number().format(value)} ${plain}`;
}
