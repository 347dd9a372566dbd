import { say } from '../../ground/phrases/say';
import { ErrorBudget } from '../../outcomes';
import { digitsOf } from './digitsOf';
import { triggerPhrases } from './phrases';

const { found: phrases } = triggerPhrases;

/** What of the budget is consumed, a share of it. */
export function consumedInWords(
  consumed: number,
  basis: ErrorBudget['basis'],
  events: { bad: number; allowed: number },
): string {
  const { n, decimalN } = digitsOf(Number((consumed * 100).toFixed(1)));
  return decimalN === undefined
    ? say(phrases[basis], { n, ...events })
    : say(phrases[`${basis}Part`], { n, decimalN, ...events });
}

interface Rate {
  rate: number;
  window: string;
}

/** How much too fast the budget burns. */
export function ratesInWords(long: Rate, short: Rate): string {
  const [longDigits, shortDigits] = [long, short].map(({ rate }) =>
    digitsOf(rate.toFixed(1)),
  );
  return say(phrases.rates, {
    longN: longDigits.n,
    longDecimalN: longDigits.decimalN!,
    longWindow: long.window,
    shortN: shortDigits.n,
    shortDecimalN: shortDigits.decimalN!,
    shortWindow: short.window,
  });
}

export function noSampleIn(window: string): string {
  return say(phrases.noSample, { window });
}
