import { judgingPhrases } from './judging/phrases';
import { rulesPhrases } from './rules/phrases';
import { titlePhrases } from './titles/phrases';

/** What the checks say, and what mends what they miss. */
export const checklistPhrases = {
  title: titlePhrases,
  ...rulesPhrases,
  ...judgingPhrases,
  ownership: {
    roles: 'All six roles are held',
    vacant: '{{role}}: vacant',
    unknown: '{{role}}: {{ref}} is not in the catalog',
    claim: 'Somebody claims each vacant role, and the claim is accepted',
    register: 'Register the people in the catalog, or name others',
    held: '{{role}}: {{ref}}',
    separate: 'They are three different people',
    atOnce: '{{ref}} is {{roles}} at once',
    notAllNamed: 'Not all three are named: {{roles}} vacant',
    takeOver: 'Another person takes over one of the roles',
    targetsUnknown: 'Not in the catalog: {{refs}}',
    registerTargets:
      "Register them, or correct spec.targets in the pilot's YAML",
    targetsKnown: '{{knownN}} of {{n}} are known',
    onCall: '{{primary}} is called first, then {{escalation}}',
    onCallMissing: 'Missing: {{words}}',
    onCallParts: {
      roster: 'a link to the roster, or its integration',
      primary: 'who is called first (primary)',
      escalation: 'who is called next (escalation)',
      other: 'an escalation that is somebody other than the primary',
      entry: 'an entry for {{ref}} in the catalog',
    },
    completeOnCall: "Complete spec.onCall in the pilot's YAML",
  },
  attestation: {
    dryRun:
      'Say which situation you worked through with nothing but the runbook, and how it went.',
    signed: '{{actor}} ({{basisWords}}): {{statement}}',
    onCall: 'on call',
    ofTeam: 'of {{owner}}',
    signedBy: 'Signed by {{actor}}',
    unsigned: 'Nobody has signed',
    void: 'The signature of {{actor}} of {{at}} is void: {{reasonWords}}',
    documentChanged: 'the {{document}} has changed since',
    wrotePack: 'its signer has written in the pack',
    sign: 'The {{roles}} signs. {{promptWords}}',
    signDryRun:
      'Somebody on call or of {{owner}}, who wrote none of the pack, signs. {{promptWords}}',
    onlyPeople: 'Only people sign',
    waitsFor: 'It is signed by the {{roles}}',
    dryRunWaitsFor: 'It is signed by somebody on call or of {{owner}}',
    notByAuthors:
      'The dry run shows that others can operate it: whoever wrote in the pack does not sign it',
    tooShort: 'Say in a sentence of at least {{n}} characters what you saw',
    changedSince:
      'The document {{document}} has changed since: its hash is {{hash}} now',
    notSigned: '{{id}} is evaluated, not signed; signed are {{ids}}',
    unknown: 'There is no check {{id}}; signed are {{ids}}',
  },
  added: {
    notYet: '{{title}} was not evaluated yet; that happens every few minutes',
    old: 'The last answer is of {{at}}, more than a day ago',
    evaluated: 'Evaluated',
    failed: '{{title}} could not be evaluated: {{reasonWords}}',
    silent: 'no answer within {{seconds}} s',
    nonsense: 'it answered {{answer}}',
  },
  dropped: 'Dropped by configuration: {{reason}}',
  waived:
    'Waived until {{until}}: {{control}}. Without the waiver: {{messageWords}}',
  silence: {
    configuration:
      'No configuration source is connected yet, so nobody knows what is configured',
    delivery:
      'No delivery source is connected yet, so nobody knows what was deployed',
    outcomes: 'No source of business metrics is connected yet',
    nothingYet:
      'Nothing is recorded of this pilot’s configuration yet: the tech lead proposes a baseline',
  },
} as const;
