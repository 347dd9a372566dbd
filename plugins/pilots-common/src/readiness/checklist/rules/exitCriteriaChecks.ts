import { say } from '../../../ground/phrases/say';
import { checklistPhrases } from '../phrases';
import { AutomaticCheck, failed, passed } from './finding';

const { exitCriteria } = checklistPhrases;
const titles = checklistPhrases.title.check['exit-criteria'];

/** Item 7: what decides was agreed on before anything was observed. */
export const exitCriteriaChecks: AutomaticCheck[] = [
  {
    id: 'exit-criteria.covered',
    title: titles.covered,
    rule: ({ criteria }) =>
      criteria.count === 0 || criteria.missingOutcomes.length > 0
        ? failed(
            criteria.count === 0
              ? exitCriteria.none
              : say(exitCriteria.uncovered, {
                  outcomes: criteria.missingOutcomes.join(', '),
                }),
            exitCriteria.propose,
            ['productManager', 'techLead', 'dataSteward'],
            'criteria',
          )
        : passed(say(exitCriteria.covered, { n: criteria.count }), {
            label: say(exitCriteria.version, {
              version: criteria.version!,
            }),
            hash: criteria.hash,
          }),
  },
  {
    id: 'exit-criteria.locked',
    title: titles.locked,
    rule: ({ criteria }) =>
      criteria.state === 'locked' || criteria.state === 'evaluated'
        ? passed(exitCriteria.locked, {
            label: exitCriteria.lockedCriteria,
            hash: criteria.signedHash,
            at: criteria.lockedAt,
          })
        : failed(
            exitCriteria.notLocked,
            exitCriteria.lock,
            ['sponsor', 'serviceOwner', 'riskLead'],
            'criteria',
          ),
  },
  {
    id: 'exit-criteria.reviews',
    title: titles.reviews,
    rule: ({ reviews }) =>
      reviews.schedule
        ? passed(
            say(exitCriteria.reviews, {
              dayWord: reviews.schedule.weekday,
              time: reviews.schedule.time,
            }),
            ...reviews.nextReviews
              .slice(0, 1)
              .map(({ at }) => ({ label: exitCriteria.firstReview, at })),
          )
        : failed(
            exitCriteria.noReviews,
            exitCriteria.schedule,
            ['productManager', 'serviceOwner', 'techLead'],
            'reviews',
          ),
  },
  {
    id: 'exit-criteria.decision-date',
    title: titles['decision-date'],
    rule: ({ reviews }) =>
      reviews.decisionDate
        ? passed(say(exitCriteria.decision, { date: reviews.decisionDate }), {
            label: exitCriteria.decisionDue,
            at: reviews.decisionDueAt,
          })
        : failed(
            exitCriteria.noDecision,
            exitCriteria.setDecision,
            ['productManager'],
            'overview#intent',
          ),
  },
];
