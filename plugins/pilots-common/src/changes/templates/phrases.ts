/** What stands in the way of a template of standard changes, and of changes under it. */
export const templatePhrases = {
  /** The state that it is in, and what is possible in which. */
  stands: {
    proposed: '{{id}} is proposed; a template can be {{possibleWords}}',
    authorised: '{{id}} is authorised; a template can be {{possibleWords}}',
    rejected: '{{id}} is rejected; a template can be {{possibleWords}}',
    retired: '{{id}} is retired; a template can be {{possibleWords}}',
  },
  /** Made of the table of transitions, with a rejection as that of a change. */
  possible: {
    edit: 'edited while it is proposed or authorised or rejected',
    authorise: 'authorised while it is proposed',
    retire: 'retired while it is proposed or authorised or rejected',
  },
  is: {
    proposed: 'The template {{id}} is proposed',
    authorised: 'The template {{id}} is authorised',
    rejected: 'The template {{id}} is rejected',
    retired: 'The template {{id}} is retired',
    absent: 'The template {{id}} is not there',
  },
  authorise:
    'The service owner authorises it on the Changes tab, or a normal change is made',
  uncovered: 'STD-{{n}} does not cover {{refs}}',
  changed:
    'STD-{{n}} was changed since: this change says what its version {{versionN}} did',
  takeOver: 'Edit the change, which takes over what the template says now',
  lacks: 'The template lacks: {{partWords}}',
  unknown: 'There is no template {{id}} in this pilot',
  retirementReason: 'A retirement needs a reason',
} as const;
