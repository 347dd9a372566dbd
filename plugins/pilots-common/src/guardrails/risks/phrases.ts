const OWNER = 'must be a User entity ref, such as user:default/mara';
const PAST = 'must lie after today, {{today}}';

/** What the server says about risks. */
export const riskPhrases = {
  part: {
    owner: 'owner',
    mitigation: 'mitigation',
    reviewDate: 'review date',
    futureReview: 'a review date that is still to come',
  },
  problem: {
    owner: OWNER,
    ofOwner: `owner: ${OWNER}`,
    past: PAST,
    ofPast: `reviewDate: ${PAST}`,
  },
  incomplete:
    'A risk is settled with owner, mitigation and review date; missing: {{partWords}}',
  evidence: 'Say what shows that the mitigation works',
  writers:
    'The data steward writes risks to privacy; all others are the risk lead’s',
  own: 'Nobody accepts a risk that they proposed; this one waits for the {{roles}}',
  awaited: 'This risk waits for the {{roles}}',
  unknown: 'There is no risk {{id}}',
  full: 'The register holds {{n}} risks already',
  settled: {
    mitigated: 'This risk is mitigated already',
    accepted: 'This risk is accepted already',
  },
  waiting: {
    accept: {
      low: 'Accept or reject the low risk: {{title}}',
      medium: 'Accept or reject the medium risk: {{title}}',
      high: 'Accept or reject the high risk: {{title}}',
      severe: 'Accept or reject the severe risk: {{title}}',
    },
    review: 'Review the risk, its review date has passed: {{title}}',
    answer: 'Answer the rejection of the risk: {{title}}',
    say: 'Say {{partWords}} of the risk: {{title}}',
  },
} as const;
