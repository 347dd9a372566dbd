/** Why a pipeline may not deploy now, and what opens the gate. */
export const gatePhrases = {
  propose: 'A change is proposed and the service owner approves it',
  proposeStandard: 'It is proposed; its template approves it',
  rehearsal: '{{id}} is a rehearsal: it puts nothing live',
  contested: 'The second authority rejected {{id}}',
  anotherEmergency:
    'Another emergency is proposed; this one is closed with its result, or withdrawn',
  secondOverdue: 'The second approval of {{id}} is overdue since {{at}}',
  giveSecond: 'The risk lead gives it',
  unapproved: 'CHG-{{n}} is not approved',
  noneApproved: 'No change is approved',
  outsideOwnWindow: 'No approved change has its maintenance window now',
  deployInside:
    'Deploy inside it ({{id}} {{start}} to {{end}}), or have another one approved',
  deployInsideEither:
    'Deploy inside it ({{id}} {{start}} to {{end}}, {{otherId}} {{otherStart}} to {{otherEnd}}), or have another one approved',
  authorise: 'The service owner authorises it, or a normal change is made',
  shut: 'No change window is open now',
  wait: 'Wait for the next one, {{start}} to {{end}}',
  declare: 'Declare one in spec.guardrails.changeWindows of the Pilot',
  stage: {
    paused: 'The pilot is paused',
    resume: 'The service owner resumes it once each cause is cleared',
    resumeOrGo:
      'The service owner resumes it once each cause is cleared; changes of the corrective plan and emergencies name themselves and may go',
    notStarted: 'The pilot has not started; it is {{stage}}',
    start: 'The service owner starts it when the checklist passes',
    over: 'The pilot is over; it is {{stage}}',
    successor: 'A successor pilot, or the ordinary change process',
  },
} as const;
