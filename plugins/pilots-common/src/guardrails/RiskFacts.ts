import { Risk } from './Risk';
import { missingOfRisk, riskStateOn } from './riskRules';

/** A risk as lists show it, with the state that holds today. @public */
export type RiskSummary = Pick<
  Risk,
  'id' | 'title' | 'severity' | 'kind' | 'state' | 'owner' | 'reviewDate'
> & {
  /** What the checklist misses: `owner`, `mitigation`, `review date`. */
  missing: string[];
};

/** What checklist and recommendation need to know of the risk register. @public */
export interface RiskFacts {
  total: number;
  /** Neither mitigated nor accepted today. */
  open: RiskSummary[];
  /** Of those, the severe ones, which stop. */
  openSevere: number;
  /** Settled or not, they lack an owner, a mitigation or a review date. */
  incomplete: RiskSummary[];
  all: RiskSummary[];
}

/**
 * The register on a day.
 *
 * @param today - ISO date in the pilot's time zone.
 * @public
 */
export function riskFacts(risks: readonly Risk[], today: string): RiskFacts {
  const all = risks.map(risk => ({
    id: risk.id,
    title: risk.title,
    severity: risk.severity,
    kind: risk.kind,
    owner: risk.owner,
    reviewDate: risk.reviewDate,
    state: riskStateOn(risk, today),
    missing: missingOfRisk(risk),
  }));
  const open = all.filter(risk => risk.state === 'open');
  return {
    total: all.length,
    open,
    openSevere: open.filter(risk => risk.severity === 'severe').length,
    incomplete: all.filter(risk => risk.missing.length > 0),
    all,
  };
}
