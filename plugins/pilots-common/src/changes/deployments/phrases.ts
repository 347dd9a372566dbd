/** Why a deployment belongs to no change, and what is said of those that do. */
export const deploymentPhrases = {
  /** Why the template that it names does not cover it. */
  uncovered: {
    proposed: 'STD-{{n}} is proposed',
    rejected: 'STD-{{n}} is rejected',
    retired: 'STD-{{n}} is retired',
    tooSoon: 'STD-{{n}} was not authorised yet',
    outside: 'It was made outside the change windows',
    paused: 'It was made while the pilot was paused',
    frozen: 'It was made while changes were frozen: {{freezeWords}}',
    learnings: 'CHG-{{n}} failed and has no learnings: it blocks the next',
  },
  made: '{{id}} was made, by the deployment {{name}}: close it with its result, or say by hand that the deployment belongs to no change',
  madeTwice:
    '{{id}} was made, by the deployment {{name}} and {{otherName}}: close it with its result, or say by hand that the deployment belongs to no change',
  asTemplate: 'Made as STD-{{n}} says',
  joinReason: 'A join needs a reason',
  unknown:
    'There is no deployment {{id}} of this pilot to the live environment since its start',
} as const;
