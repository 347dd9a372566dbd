import { AutomaticCheck, failed, passed } from './finding';

/** Item 7: what decides was agreed on before anything was observed. */
export const exitCriteriaChecks: AutomaticCheck[] = [
  {
    id: 'exit-criteria.covered',
    title: 'Criteria for all four outcomes and support viability',
    rule: ({ criteria }) =>
      criteria.count === 0 || criteria.missingOutcomes.length > 0
        ? failed(
            criteria.count === 0
              ? 'There are no exit criteria'
              : `No criterion for ${criteria.missingOutcomes.join(', ')}`,
            'Propose criteria for each outcome; the preset of the sector is a start',
            ['productManager', 'techLead', 'dataSteward'],
            'criteria',
          )
        : passed(`${criteria.count} criteria cover all five`, {
            label: `Exit criteria, version ${criteria.version}`,
            hash: criteria.hash,
          }),
  },
  {
    id: 'exit-criteria.locked',
    title: 'Criteria locked',
    rule: ({ criteria }) =>
      criteria.state === 'locked' || criteria.state === 'evaluated'
        ? passed('They are locked', {
            label: 'Locked criteria',
            hash: criteria.signedHash,
            at: criteria.lockedAt,
          })
        : failed(
            'The criteria are not locked',
            'They lock with the last of the three signatures of the approval',
            ['sponsor', 'serviceOwner', 'riskLead'],
            'criteria',
          ),
  },
  {
    id: 'exit-criteria.reviews',
    title: 'Weekly reviews scheduled',
    rule: ({ reviews }) =>
      reviews.schedule
        ? passed(
            `Every ${reviews.schedule.weekday} at ${reviews.schedule.time}`,
            ...reviews.nextReviews
              .slice(0, 1)
              .map(({ at }) => ({ label: 'First review to come', at })),
          )
        : failed(
            'No weekly review is scheduled',
            'Say on which day and at what time the pilot is reviewed',
            ['productManager', 'serviceOwner', 'techLead'],
            'reviews',
          ),
  },
  {
    id: 'exit-criteria.decision-date',
    title: 'A decision date',
    rule: ({ reviews }) =>
      reviews.decisionDate
        ? passed(`The decision falls on ${reviews.decisionDate}`, {
            label: 'Decision due',
            at: reviews.decisionDueAt,
          })
        : failed(
            'No decision date is set',
            "Set spec.intent.decisionDate in the pilot's YAML",
            ['productManager'],
            'overview#intent',
          ),
  },
];
