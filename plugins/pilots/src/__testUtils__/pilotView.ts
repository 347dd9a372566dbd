import { PilotView } from '../pilot';
import { loanPilot } from './loanPilot';

export const HASH = 'ab'.repeat(32);

/** The path of the pilot's own routes, as keys of the fake backend name it. */
export const PILOT = '/pilots/default/loan-pre-approval';

/** A pilot as the backend shows it to its product manager: a draft with nothing in the way. */
export function pilotView(change: Partial<PilotView> = {}): PilotView {
  const { roles = {}, intent, guardrails, targets } = loanPilot.spec;
  return {
    etag: '"1"',
    ref: 'default/loan-pre-approval',
    entityRef: 'pilot:default/loan-pre-approval',
    title: 'Loan pre-approval',
    description: '',
    owner: loanPilot.spec.owner,
    sector: 'financial-services',
    stage: 'draft',
    stageSince: '2026-02-01T09:00:00.000Z',
    startDate: intent.startDate,
    decisionDate: intent.decisionDate,
    timeZone: 'Europe/Berlin',
    roles: {
      sponsor: roles.sponsor ?? null,
      productManager: roles.productManager ?? null,
      serviceOwner: roles.serviceOwner ?? null,
      techLead: roles.techLead ?? null,
      dataSteward: null,
      riskLead: roles.riskLead ?? null,
    },
    yourRoles: ['productManager'],
    fields: {
      targets,
      sector: 'financial-services',
      intent,
      guardrails: guardrails ?? {},
    },
    onCall: loanPilot.spec.onCall,
    frozen: false,
    pending: [],
    unresolved: [],
    entityPresent: true,
    hashes: { pack: HASH, criteria: HASH, entity: HASH, approval: HASH },
    signatures: [],
    transitions: [
      {
        event: 'submit',
        to: ['ready'],
        who: ['productManager'],
        needsReason: false,
        allowed: true,
        blockedBy: [],
      },
    ],
    waiting: [],
    ...change,
  };
}
