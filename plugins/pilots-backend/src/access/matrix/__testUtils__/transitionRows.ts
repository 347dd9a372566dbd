import { PilotEvent } from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  planned,
  ready,
  running,
  signatureOf,
  startable,
  voted,
} from './given';
import { MatrixRow, Short } from './MatrixRow';
import { Probe } from './Probe';

function transition(
  event: PilotEvent,
  may: Short[],
  given: (probe: Probe) => Promise<unknown>,
): MatrixRow {
  return {
    action: `transition: ${event}`,
    may,
    attempt: async probe => {
      await given(probe);
      return probe.post('/transitions', { event, reason: 'It is time' });
    },
  };
}

/** The transitions, each from where it is possible. */
export const TRANSITION_ROWS: MatrixRow[] = [
  transition('submit', ['PM'], async probe => {
    await ready(probe);
    await probe.stage('draft');
  }),
  transition('return', ['SP', 'SO', 'RL'], ready),
  {
    action: 'transition: approve',
    may: ['SP', 'SO', 'RL'],
    attempt: async probe => {
      await ready(probe);
      const signature = await signatureOf(probe);
      return probe.post('/transitions', { event: 'approve', signature });
    },
  },
  transition('revise', ['PM'], startable),
  transition('start', ['SO'], startable),
  transition('pause', ['SP', 'SO', 'RL'], running),
  transition('resume', ['SO'], async probe => {
    const { id, hash } = await planned(probe);
    for (const role of ['serviceOwner', 'riskLead'] as const) {
      const path = `/corrective-actions/${id}/approvals`;
      await probe.before(role, 'post', path, { hash });
    }
  }),
  transition('due', ['SP'], running),
  transition('decide', ['SP'], voted),
  transition('archive', ['PM'], async probe => {
    await voted(probe);
    await probe.before('sponsor', 'post', '/transitions', { event: 'decide' });
  }),
  transition('cancel', ['SP'], async () => {}),
];
