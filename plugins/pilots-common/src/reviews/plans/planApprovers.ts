import { samePerson, Signatory } from '../../ground/Signatory';
import { RoleHolders, RoleId } from '../../pilot/roles';
import { CorrectivePlan, standingApprovals } from './CorrectivePlan';

/** A plan as far as its approval is concerned. @public */
export type JudgedPlan = Pick<CorrectivePlan, 'authors' | 'hash' | 'verdicts'>;

/**
 * The two roles that approve a plan: service owner and risk lead; where one of
 * them wrote in it, the sponsor in their place.
 *
 * @public
 */
export function planApprovers(
  { authors }: Pick<CorrectivePlan, 'authors'>,
  holders: RoleHolders,
): RoleId[] {
  const roles: RoleId[] = ['serviceOwner', 'riskLead'];
  const isAuthor = (role: RoleId) => {
    const holder = holders[role];
    return (
      holder !== undefined &&
      authors.some(author => samePerson(author, { actor: holder }))
    );
  };
  const others = roles.filter(role => !isAuthor(role));
  return others.length === roles.length ? roles : [...others, 'sponsor'];
}

/** The roles whose approval of the content as it is now is still missing. @public */
export function missingPlanApprovals(
  plan: JudgedPlan,
  holders: RoleHolders,
): RoleId[] {
  const given = standingApprovals(plan).map(({ by }) => by.role);
  return planApprovers(plan, holders).filter(role => !given.includes(role));
}

/** Who wrote in the plan or has approved it, and may not (again). @public */
export function notPlanApprovers(plan: JudgedPlan): Signatory[] {
  return [...plan.authors, ...standingApprovals(plan).map(({ by }) => by)];
}

/**
 * The act by which somebody may approve (or reject) now: in a role that is
 * still missing, having neither written in the plan nor approved it. Undefined
 * if there is none.
 *
 * @public
 */
export function planAct(
  plan: JudgedPlan,
  options: { acting: readonly Signatory[]; holders: RoleHolders },
): Signatory | undefined {
  const missing = missingPlanApprovals(plan, options.holders);
  const others = notPlanApprovers(plan);
  return options.acting.find(
    act =>
      missing.includes(act.role!) &&
      !others.some(other => samePerson(other, act)),
  );
}
