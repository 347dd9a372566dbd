import { amendmentPhrases } from './amendments/phrases';
import { evaluationPhrases } from './evaluation/phrases';

/** What the server says about exit criteria and what came of them. */
export const criteriaPhrases = {
  evaluation: evaluationPhrases,
  amendments: amendmentPhrases,
  /** What is wrong with criteria or an amendment; said after the path of what it is about. */
  problems: {
    tooMany: 'has {{n}} entries',
    read: 'at most {{n}} are read',
    required: 'is required, as text',
    text: 'must be text',
    number: 'must be a number from -1e15 to 1e15',
    window: 'must be an ISO 8601 duration, such as P28D',
    id: 'must be lower-case words joined by hyphens',
    metric: 'must be letters, digits and . _ : - only',
    unknown: 'is unknown',
    known: 'known are {{list}}',
    metricsTooMany:
      'There are {{n}} business metrics ({{metrics}}); at most {{mostN}} keep the picture clear',
    missing: 'There is no criterion for {{outcome}}',
    stricter:
      '{{floor}} is stricter than the threshold {{operator}} {{threshold}}',
    atMost: 'it must be at most {{value}}',
    atLeast: 'it must be at least {{value}}',
    unit: '{{metric}} is measured in {{known}}, not in {{unit}}',
    supportHours: 'is for support viability only',
    changesNothing: 'This changes nothing',
    nothingWaits: 'The entity says what is in force: nothing waits',
    namesNothing: 'names nothing',
    role: 'A new holder of a role is a claim',
    notAmendable: 'found {{field}}, allowed is one of {{list}}',
    inForce: '{{field}} is as it is in force',
  },
  version: {
    unknown: 'There is no version {{version}}',
    locked: 'Version {{n}} was locked on {{at}}',
    otherSeen:
      'You saw other criteria: their hash is {{hash}} now. Read them again.',
    ownProposal: 'Nobody locks what they proposed',
    lockNotNow:
      'Exit criteria are locked while the pilot is ready; it is {{stage}}',
    lockNotProposed:
      'Only proposed criteria are locked: product manager, tech lead or data steward propose them on the Exit criteria tab',
  },
  edit: {
    locked:
      'The exit criteria were locked on {{at}}; they change only through an amendment',
    notNow:
      'Exit criteria are written while the pilot is a draft or ready; it is {{stage}}',
    whyLocked: 'Locked on {{at}}; they change only through an amendment',
    whyNotNow: 'Written while the pilot is a draft or ready; it is {{stage}}',
  },
} as const;
