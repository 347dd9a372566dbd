import { recurrencePhrases } from './recurrence/phrases';
import { schemaPhrases } from './schema/phrases';
import { validationPhrases } from './validation/phrases';

/** What the server says about the entity, roles and claims. */
export const pilotPhrases = {
  unknown: 'There is no pilot {{ref}}',
  taken: 'There is a pilot {{ref}} already; choose another name',
  nothingFrozen: 'Nothing is frozen yet',
  role: {
    separate:
      '{{claimant}} is the {{role}}: sponsor, service owner and risk lead are three different people',
    separateClearedBy:
      'They step down there first, or another person claims the role',
    waits: 'Accept or reject: {{claimant}} claims to be {{role}}',
    /** Whom a claim waits for. */
    sponsorDecides: 'the {{role}}, {{ref}}',
    othersDecide:
      'another member of {{owner}}, the service owner or the risk lead',
    onlyPeople: 'Only a person can claim a role',
    taken: 'The role is taken',
    claimed: 'Your claim waits for acceptance',
    claimedBefore: 'You have claimed this role; it waits for acceptance',
    yours: 'You are the {{role}} already',
    held: '{{ref}} is the {{role}}; a role is claimed when it is vacant',
    unknownClaim: 'There is no claim {{id}}',
    was: {
      accepted: 'This claim was accepted before',
      rejected: 'This claim was rejected before',
      withdrawn: 'This claim was withdrawn before',
      ended: 'This claim was ended before',
    },
    notOwn: 'Nobody accepts their own claim',
    waitsFor: 'This claim waits for {{deciderWords}}',
    meanwhile: '{{ref}} became the {{role}} meanwhile',
    notYours: 'You are not the {{role}}; a person steps down themselves',
    onlyHolder: 'Only the {{role}} names their deputy',
    deputySpan: 'until must be a time within the next year',
    deputySelf: 'A deputy is somebody else',
    superseded: '{{claimant}} was accepted',
    unknown: 'There is no role {{id}}; the roles are {{ids}}',
  },
  validation: validationPhrases,
  schema: schemaPhrases,
  recurrence: recurrencePhrases,
} as const;
