import {
  canonicalHash,
  openTriggerCase,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { TriggerStore } from '../../../guardrails/trigger/TriggerStore';
import { OpenedReviewStore } from '../../../reviews/OpenedReviewStore';
import { AMENDMENT_ROWS } from './amendmentRows';
import { planned, ready, running } from './given';
import { MatrixRow, ROLES } from './MatrixRow';
import { Probe } from './Probe';

const HOUR = 3600_000;
const ago = (hours: number) =>
  new Date(Date.now() - hours * HOUR).toISOString();

export function approvePlan(author: 'PM' | 'TL'): MatrixRow['attempt'] {
  return async probe => {
    const { id, hash } = await planned(probe, ROLES[author]);
    return probe.post(`/corrective-actions/${id}/approvals`, { hash });
  };
}

/** A case that is open for longer than half of its window, so that the sponsor decides as well. */
async function triggered(probe: Probe) {
  await probe.stage('running');
  const opened = openTriggerCase({
    number: 1,
    at: ago(1.5),
    countsFrom: ago(24),
    windowMs: 2 * HOUR,
    causes: [],
  });
  await new TriggerStore().add(probe.knex, probe.ref, opened);
}

/** The review of a week, opened with a snapshot in which nothing was measured. */
async function reviewOpened(probe: Probe) {
  await probe.stage('running');
  const snapshot = { review: '2026-06-09', rows: [] } as never;
  await new OpenedReviewStore().open(
    probe.knex,
    probe.ref,
    {
      id: '2026-06-09',
      state: 'open',
      at: ago(2),
      openedAt: ago(2),
      dueAt: ago(-160),
      version: 1,
      notes: '',
      learnings: '',
      actions: [],
      snapshotHash: canonicalHash(snapshot),
      summary: {} as never,
    },
    snapshot,
  );
}

/** Configuration that drifts, and an approved change that accounts for it. */
async function drifted(probe: Probe): Promise<{ id: string; change: string }> {
  const path = '/configuration';
  const environment = 'production';
  const baseline = await probe.before('techLead', 'post', `${path}/baselines`, {
    environment,
    parameters: { timeoutMs: 3000 },
  });
  const { hash, version } = baseline;
  await probe.before(
    'serviceOwner',
    'post',
    `${path}/baselines/${environment}/${version}/approvals`,
    { hash },
  );
  await probe.stage('running');
  await probe.reported(`${probe.path}${path}/observations`, {
    environment,
    parameters: { timeoutMs: 8000 },
  });
  const change = await probe.before('techLead', 'post', '/changes', {
    title: 'A longer timeout',
    impact: 'None',
    deploymentPlan: 'At once',
    backoutSteps: 'Back to 3000',
    window: { start: ago(1), end: ago(-1) },
    propose: true,
  });
  await probe.before(
    'serviceOwner',
    'post',
    `/changes/${change.id}/approvals`,
    {
      hash: change.hash,
    },
  );
  const { items } = await probe.before('sponsor', 'get', `${path}/drift`);
  return { id: items[0].id, change: change.id };
}

/** What is done while a pilot runs, each where it is possible. */
export const RUNNING_ROWS: MatrixRow[] = [
  {
    action: 'criteria: lock',
    may: ['SP', 'SO', 'RL'],
    attempt: async probe => {
      await ready(probe);
      const { hash } = await probe.before('sponsor', 'get', '/criteria');
      return probe.post('/criteria/lock', { hash });
    },
  },
  ...AMENDMENT_ROWS,
  {
    action: 'trigger decision',
    may: ['SP', 'SO'],
    attempt: async probe => {
      await triggered(probe);
      return probe.post('/trigger/decision', {
        decision: 'rollback',
        rationale: 'Two failures in a row',
      });
    },
  },
  {
    action: 'weekly review: complete',
    may: ['PM', 'SO', 'TL'],
    attempt: async probe => {
      await reviewOpened(probe);
      return probe.put('/reviews/2026-06-09', { notes: 'Read', actions: [] });
    },
  },
  {
    action: 'drift: accept',
    may: ['PM', 'SO', 'TL'],
    attempt: async probe => {
      const { id, change } = await drifted(probe);
      return probe.post(`/configuration/drift/${id}/acceptance`, {
        change,
        reason: 'Tuned',
      });
    },
  },
  {
    action: 'incident link',
    may: ['PM', 'SO', 'TL'],
    attempt: async probe => {
      const incident = `incident-of-${probe.ref.split('/')[1]}`;
      await probe.reported('/delivery/events', [
        {
          type: 'incident',
          id: incident,
          component: 'component:default/loan-scoring',
          startedAt: ago(1),
        },
      ]);
      await probe.stage('running');
      return probe.post('/delivery/links', {
        incident,
        deployment: null,
        reason: 'Not ours',
      });
    },
  },
  {
    action: 'corrective plan: propose',
    may: ['PM', 'TL'],
    attempt: async probe => {
      await probe.stage('paused');
      return probe.post('/corrective-actions', { cause: 'Haste', actions: [] });
    },
  },
  {
    action: 'corrective plan: approve',
    may: ['SO', 'RL'],
    attempt: approvePlan('PM'),
  },
  {
    action: 'vote on the decision',
    may: ['SP', 'SO', 'RL'],
    attempt: async probe => {
      await running(probe);
      await probe.stage('decision-due');
      return probe.post('/votes', { outcome: 'scale', reason: 'Yes' });
    },
  },
  {
    action: 'decide: propose the words of the decision',
    may: ['PM'],
    attempt: async probe => {
      await probe.stage('decision-due');
      return probe.post('/decisions', {
        rationale: 'It works',
        learnings: 'Much',
      });
    },
  },
];
