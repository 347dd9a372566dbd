import {
  CriterionAnchor,
  CriterionOutcome,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { durationInWords } from '../pilot';
import { useText } from '../translation';
import { locale } from '../ground/locale';

const OUTCOME = {
  'operational-stability': 'operationalStability',
  'user-adoption': 'userAdoption',
  'business-effectiveness': 'businessEffectiveness',
  'compliance-readiness': 'complianceReadiness',
  'support-viability': 'supportViability',
} as const satisfies Record<CriterionOutcome, string>;

const ANCHOR = {
  'value-hypothesis': 'valueHypothesis',
  'risk-posture': 'riskPosture',
  'operational-signal': 'operationalSignal',
} as const satisfies Record<CriterionAnchor, string>;

const OPERATOR = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const;

const UNITS: Record<string, string> = { percent: '%' };

/** A number with its unit; shares are shown in percent. */
export function quantity(value: number, unit: string): string {
  const number = (n: number) =>
    new Intl.NumberFormat(locale(), { maximumFractionDigits: 4 }).format(n);
  if (unit === 'ratio') return `${number(value * 100)} %`;
  if (unit === 'seconds' && Math.abs(value) >= 60) {
    return durationInWords(`PT${Math.round(value / 60)}M`);
  }
  return `${number(value)} ${UNITS[unit] ?? unit}`;
}

/** Says what criteria are made of. */
export function useCriteriaWords() {
  const t = useText();
  return {
    outcome: (outcome: CriterionOutcome) =>
      t(`criteria.outcome.${OUTCOME[outcome]}`),
    anchor: (anchor: CriterionAnchor) => t(`criteria.anchor.${ANCHOR[anchor]}`),
    threshold: ({ operator, threshold, unit }: PilotsSchemas['Criterion']) =>
      `${OPERATOR[operator]} ${quantity(threshold, unit)}`,
  };
}
