/** A number as phrases take it, before and after its decimal point, which not every language writes as a point. */
export function digitsOf(value: number | string): {
  n: string;
  /** Undefined for a whole number. */
  decimalN: string | undefined;
} {
  const [n, decimalN] = String(value).split('.');
  return { n, decimalN };
}
