/**
 * Takes away what binary fractions add: 1 − 0.995 is 0.005 and not
 * 0.0050000000000000044. Twelve digits are more than any count of requests
 * has, and without this 1,200 bad requests of 1,200 allowed would not quite be
 * all of the budget.
 */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
