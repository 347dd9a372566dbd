import { PhraseBook } from '../../ground/phrases';
import { errorBudget, judgeBurn } from '../../outcomes';
import { pilotsPhrases } from '../../phrases';
import { TriggerCondition } from '../../pilot/PilotEntityV1alpha1';
import { causesOf, judgeConditions } from './judgeConditions';

const BURN = {
  type: 'burn-rate' as const,
  factor: 14.4,
  longWindow: 'PT1H',
  shortWindow: 'PT5M',
};
const CONDITIONS: TriggerCondition[] = [
  { type: 'consecutive-failed-changes', count: 1 },
  { type: 'consecutive-failed-changes', count: 2 },
  { type: 'error-budget-consumed', share: 1 },
  { type: 'error-budget-consumed', share: 0.875 },
  { ...BURN, factor: 6 },
  BURN,
];

const bad = (n: number, total: number) => ({
  good: total - n,
  total,
  sample: 1,
  coarse: 0,
});

const BOOK = new PhraseBook(pilotsPhrases);
const keyOf = (text: string) => BOOK.find(text)?.key;

describe('what opens a case', () => {
  const slo = { target: 0.99, window: 'P28D', expectedVolume: 120_000 };
  const rates = { long: bad(9, 9), short: bad(9, 9) };
  const verdicts = judgeConditions(CONDITIONS, {
    failures: ['CHG-1', 'CHG-2'],
    budget: errorBudget(slo, bad(1290, 4000), { filled: false }),
    burns: [judgeBurn(BURN, 0.99, rates), judgeBurn(BURN, 0.99, rates)],
  });
  const causes = causesOf(verdicts, '2026-06-11T18:30:00.000Z');

  it('is said in phrases, whatever the condition', () => {
    expect(causes.map(({ text }) => keyOf(text))).toEqual(
      ['one', 'many', 'consumed', 'consumedPart', 'burns', 'burnsPart'].map(
        name => `guardrails.trigger.cause.${name}`,
      ),
    );
    expect(verdicts.map(({ text }) => keyOf(text))).toEqual(
      ['one', 'many', 'consumed', 'consumedPart', 'burns', 'burnsPart'].map(
        name => `guardrails.trigger.condition.${name}`,
      ),
    );
  });

  it('says in phrases what was found', () => {
    expect(
      causes
        .map(({ text }) => BOOK.find(text)!.values.foundWords)
        .map(found => [keyOf(found), found]),
    ).toEqual([
      [undefined, 'CHG-1, CHG-2'],
      [undefined, 'CHG-1, CHG-2'],
      [
        'guardrails.trigger.found.expectedPart',
        '107.5 % is consumed, 1290 of 1200 (expected volume)',
      ],
      [
        'guardrails.trigger.found.expectedPart',
        '107.5 % is consumed, 1290 of 1200 (expected volume)',
      ],
      [
        'guardrails.trigger.found.rates',
        '100.0× over PT1H and 100.0× over PT5M',
      ],
      [
        'guardrails.trigger.found.rates',
        '100.0× over PT1H and 100.0× over PT5M',
      ],
    ]);
  });
});
