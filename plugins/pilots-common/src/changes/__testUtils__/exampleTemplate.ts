import {
  ChangeTemplate,
  templateHash,
  templateId,
} from '../templates/ChangeTemplate';

/** An authorised template. */
export function exampleTemplate(
  parts: Partial<ChangeTemplate> = {},
): ChangeTemplate {
  const number = parts.number ?? 1;
  const template: ChangeTemplate = {
    id: templateId(number),
    number,
    pilot: 'default/loan-pre-approval',
    state: 'authorised',
    title: 'Patch release',
    impact: 'None that users notice.',
    deploymentPlan: 'Rolling, one zone at a time.',
    backoutSteps: 'Deploy the version before.',
    targets: ['component:default/loan-scoring'],
    hash: '',
    authors: [{ actor: 'user:default/dagny', role: 'techLead' }],
    createdAt: '2026-06-01T09:00:00.000Z',
    updatedAt: '2026-06-01T09:00:00.000Z',
    authorisedAt: '2026-06-02T09:00:00.000Z',
    verdicts: [],
    version: 1,
    ...parts,
  };
  return { ...template, hash: templateHash(template) };
}
