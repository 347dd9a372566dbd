import { Criterion, CriterionOutcome } from '../Criterion';
import { evaluateCriterion } from './evaluateCriterion';
import { JudgedRisk, Recommendation, recommend } from './recommend';

interface Case {
  name: string;
  weeks: number;
  /** What differs from "met": outcome, what was asked, what was observed. */
  measured: [CriterionOutcome, Partial<Criterion>, number, hours?: string][];
  risks?: JudgedRisk[];
  recommendation: Recommendation;
}

const stability = (failed: number, changes: number): Case['measured'][0] => [
  'operational-stability',
  { operator: '<=', threshold: 15 },
  (failed / changes) * 100,
];
const adoption = (threshold: number, value: number): Case['measured'][0] => [
  'user-adoption',
  { operator: '>=', threshold },
  value,
];
const change = (threshold: number, value: number): Case['measured'][0] => [
  'business-effectiveness',
  { operator: '<=', threshold, baseline: 0 },
  value,
];

/** The ten pilots of the design, as far as their final figures go. */
const CASES: Case[] = [
  {
    name: 'bank, loan pre-approval',
    weeks: 8,
    measured: [
      stability(2, 24),
      adoption(40, (552 / 1200) * 100),
      [
        'business-effectiveness',
        { operator: '>=', threshold: 13, baseline: 11 },
        14.2,
      ],
      ['support-viability', { operator: '<=', threshold: 1.5 }, 1.1],
    ],
    recommendation: 'scale',
  },
  {
    name: 'hospital triage',
    weeks: 12,
    measured: [
      stability(4, 30),
      change(-25, ((13.1 - 18) / 18) * 100),
      adoption(60, 71),
    ],
    recommendation: 'scale',
  },
  {
    name: 'telco agent assist',
    weeks: 8,
    measured: [stability(4, 18), adoption(35, 22), change(-10, -12)],
    recommendation: 'iterate',
  },
  {
    name: 'government benefits',
    weeks: 8,
    measured: [
      [
        'business-effectiveness',
        { operator: '>=', threshold: 65, floor: 60 },
        58,
      ],
    ],
    recommendation: 'stop',
  },
  {
    name: 'insurer photo claims',
    weeks: 10,
    measured: [
      stability(2, 30),
      change(-25, -31),
      ['support-viability', { operator: '<=', threshold: 6.1 }, 9.4],
    ],
    recommendation: 'stop',
  },
  {
    name: 'energy retailer',
    weeks: 9,
    measured: [stability(2, 19), change(-5, -6), adoption(40, 38)],
    recommendation: 'iterate',
  },
  {
    name: 'retailer checkout',
    weeks: 8,
    measured: [
      stability(2, 22),
      ['business-effectiveness', { operator: '>=', threshold: 3 }, 2.6],
      adoption(35, 29),
    ],
    recommendation: 'iterate',
  },
  {
    name: 'logistics routing',
    weeks: 10,
    measured: [stability(3, 28), change(-20, ((6.8 - 9) / 9) * 100)],
    recommendation: 'scale',
  },
  {
    name: 'university advising',
    weeks: 8,
    measured: [
      stability(1, 11),
      adoption(60, (640 / 800) * 100),
      [
        'support-viability',
        { operator: '<=', threshold: 4, supportHours: '24x7' },
        3,
        '08–18',
      ],
    ],
    recommendation: 'iterate',
  },
  {
    name: 'payments fraud',
    weeks: 12,
    measured: [stability(4, 40), change(-15, -18)],
    recommendation: 'scale',
  },
];

const OTHERS: CriterionOutcome[] = [
  'operational-stability',
  'user-adoption',
  'business-effectiveness',
  'compliance-readiness',
  'support-viability',
];

it.each(CASES)('recommends for $name: $recommendation', scenario => {
  const startedAt = '2026-06-08T20:00:00.000Z';
  const asOf = new Date(
    Date.parse(startedAt) + scenario.weeks * 7 * 24 * 3600_000,
  ).toISOString();
  const rest = OTHERS.filter(o => !scenario.measured.some(([m]) => m === o));
  const measured: Case['measured'] = [
    ...scenario.measured,
    ...rest.map((o): Case['measured'][0] => [
      o,
      { operator: '>=', threshold: 1 },
      1,
    ]),
  ];
  const results = measured.map(([outcome, asked, value, supportHours]) => {
    const criterion = {
      id: outcome,
      title: outcome,
      outcome,
      metric: outcome,
      unit: 'percent',
      window: 'P28D',
      anchor: 'value-hypothesis',
      ...asked,
    } as Criterion;
    const observations = [{ at: asOf, value, supportHours }];
    const { verdict } = evaluateCriterion(criterion, {
      observations,
      startedAt,
      asOf,
    });
    return { criterion, verdict };
  });
  expect(recommend(results, scenario.risks ?? []).recommendation).toBe(
    scenario.recommendation,
  );
});
