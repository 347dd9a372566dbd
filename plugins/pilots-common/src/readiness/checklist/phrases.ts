/** What the checks say, and what mends what they miss. */
export const checklistPhrases = {
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
} as const;
