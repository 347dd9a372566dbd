import { DocumentId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Short } from './MatrixRow';

/** P and A of each document, written down a second time on purpose. */
export const PACK: Record<DocumentId, { writes: Short[]; approves: Short }> = {
  intent: { writes: ['PM'], approves: 'SP' },
  raci: { writes: ['PM'], approves: 'SP' },
  architecture: { writes: ['TL'], approves: 'SO' },
  runbook: { writes: ['SO'], approves: 'TL' },
  'change-plan': { writes: ['TL'], approves: 'SO' },
  configuration: { writes: ['TL'], approves: 'SO' },
  'security-privacy': { writes: ['DS', 'RL'], approves: 'RL' },
  'test-evidence': { writes: ['TL'], approves: 'SO' },
  dashboard: { writes: ['TL'], approves: 'PM' },
};
