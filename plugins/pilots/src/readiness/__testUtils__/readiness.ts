import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { HASH } from '../../__testUtils__/pilotView';

type Check = PilotsSchemas['Check'];
type Item = PilotsSchemas['ChecklistItem'];
type Document = PilotsSchemas['PackDocument'];

export function check(id: string, change: Partial<Check> = {}): Check {
  return {
    id,
    title: id,
    kind: 'automatic',
    status: 'passed',
    message: 'Fine',
    evidence: [],
    waivable: true,
    withoutWaiver: 'passed',
    ...change,
  };
}

export function item(number: number, change: Partial<Item> = {}): Item {
  return {
    id: `item-${number}`,
    number,
    title: `Item ${number}`,
    status: 'passed',
    waivable: true,
    documents: [],
    checks: [check(`check-${number}`)],
    controls: [
      { framework: 'NIST SP 800-53 r5', id: 'RA-3' },
      { framework: 'NIST SP 800-53 r5', id: 'RA-7' },
      { framework: 'ISO 56002', id: '6.1' },
    ],
    ...change,
  };
}

/** The runbook in its second version, its approval void by the change. */
export function runbook(change: Partial<Document> = {}): Document {
  return {
    document: 'runbook',
    title: 'Operational runbook',
    version: 2,
    hash: HASH,
    authors: [{ actor: 'user:default/amara', role: 'serviceOwner' }],
    source: 'portal',
    createdAt: '2026-02-02T09:00:00.000Z',
    size: 100,
    state: 'approval-void',
    sections: [
      { id: 'triage', title: 'Triage', found: true },
      { id: 'escalation', title: 'Escalation', found: false },
    ],
    writtenBy: ['serviceOwner'],
    approvers: ['techLead'],
    mayWrite: true,
    mayApprove: true,
    content: '# Runbook\n\n## Triage\n\nLook at the logs.',
    reviews: [],
    comments: [],
    etag: '"2"',
    ...change,
  };
}

export const noWaivers: PilotsSchemas['Waivers'] = {
  items: [],
  totalItems: 0,
  warnings: [],
  lapsed: [],
  mayRequest: true,
  pageInfo: {},
};
