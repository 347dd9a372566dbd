/** Why a pilot is paused, what clears that, and why somebody cannot lift it. */
export const pausePhrases = {
  waiverEnded: 'The waiver of {{check}} has ended and the check fails again',
  freezes: 'A cause of the pause still stands: {{words}}',
  clearedBy: {
    whoPaused: '{{ref}} or the sponsor lifts it, in the banner of the pilot',
    waiver: '{{check}} passes, or is waived anew',
    check:
      '{{checkWords}} passes ({{fixWords}}), or sponsor and risk lead waive it anew, on the Readiness tab',
  },
  /** Titles of the risks that a breach opens where the pilot can pause no more. */
  breach: {
    limit: 'Breach while the decision is due: limit, {{subject}}',
    trigger: 'Breach while the decision is due: trigger, {{subject}}',
    waiver: 'Breach while the decision is due: waiver, {{subject}}',
    drift: 'Breach while the decision is due: drift, {{subject}}',
    guardrail: 'Breach while the decision is due: guardrail, {{subject}}',
  },
  lift: {
    reason: 'Say why the cause no longer stands',
    notPaused: 'The pilot is {{stage}}, not paused',
    unknown: 'No cause {{id}} of this pause stands',
    byRule: 'Nobody lifts this cause, a rule clears it: {{words}}',
    notYours: 'Only {{ref}}, who paused, or the sponsor lifts this',
  },
} as const;
