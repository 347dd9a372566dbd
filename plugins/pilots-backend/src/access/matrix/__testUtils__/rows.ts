import { DOCUMENTS } from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER } from '../../../__testUtils__/examplePilot';
import { CRITERIA, documentText } from '../../../__testUtils__/startablePilot';
import {
  acceptRisk,
  approveBaseline,
  approveChange,
  approveDocument,
  approveWaiver,
  authoriseTemplate,
  BASELINE,
  BASELINES,
  emergencyUnderWay,
  RISK,
  TEXTS,
  waivable,
} from './attempts';
import { MatrixRow } from './MatrixRow';
import { PACK } from './pack';
import { RUNNING_ROWS } from './runningRows';
import { TRANSITION_ROWS } from './transitionRows';

/** Every action, with the roles that may do it: the table of the roles, tried. */
export const MATRIX: MatrixRow[] = [
  {
    action: 'assign roles: accept a claim',
    may: ['SP'],
    attempt: async probe => {
      const role = '/roles/dataSteward';
      await probe.before('dataSteward', 'delete', role);
      const { id } = await probe.before(
        BYSTANDER as `user:${string}`,
        'post',
        `${role}/claims`,
      );
      return probe.post(`/claims/${id}/acceptance`);
    },
  },
  ...DOCUMENTS.flatMap((document): MatrixRow[] => [
    {
      action: `${document}: write`,
      may: PACK[document].writes,
      attempt: probe =>
        probe.put(`/pack/${document}`, { content: documentText(document) }),
    },
    {
      action: `${document}: approve`,
      may: [PACK[document].approves],
      attempt: approveDocument(document, PACK[document].writes[0]),
    },
  ]),
  {
    action: 'criteria: propose',
    may: ['PM', 'TL', 'DS'],
    attempt: probe =>
      probe.put('/criteria', { criteria: CRITERIA, propose: false }),
  },
  {
    action: 'normal change: propose',
    may: ['PM', 'TL'],
    attempt: probe => probe.post('/changes', { title: 'A change' }),
  },
  {
    action: 'normal change: approve',
    may: ['SO'],
    attempt: approveChange('normal', 'TL'),
  },
  {
    action: 'standard template: propose',
    may: ['PM', 'TL'],
    attempt: probe =>
      probe.post('/changes/templates', { title: 'Patch', ...TEXTS }),
  },
  {
    action: 'standard template: authorise',
    may: ['SO'],
    attempt: authoriseTemplate('PM'),
  },
  {
    action: 'emergency: propose',
    may: ['TL'],
    attempt: probe =>
      probe.post('/changes', { title: 'Patch', kind: 'emergency' }),
  },
  {
    action: 'emergency: first approval',
    may: ['SO'],
    attempt: approveChange('emergency', 'TL'),
  },
  {
    action: 'emergency: edit',
    may: ['TL'],
    attempt: async probe => {
      const { id } = await probe.before('techLead', 'post', '/changes', {
        kind: 'emergency',
        title: 'Patch',
      });
      const title = 'Patch it';
      return probe.put(`/changes/${id}`, { kind: 'emergency', title });
    },
  },
  {
    action: 'emergency: withdraw',
    may: ['SO', 'TL'],
    attempt: async probe => {
      const { path } = await emergencyUnderWay(probe);
      return probe.post(`${path}/withdrawal`, { reason: 'Not needed' });
    },
  },
  {
    action: 'emergency: review',
    may: ['SO', 'TL'],
    attempt: async probe => {
      const { path } = await emergencyUnderWay(probe);
      await probe.before('techLead', 'post', `${path}/closure`, {
        result: 'succeeded',
      });
      return probe.post(`${path}/review`, { findings: 'It was one' });
    },
  },
  {
    action: 'emergency: execute',
    may: ['SO', 'TL'],
    attempt: async probe => {
      const { path } = await emergencyUnderWay(probe);
      return probe.post(`${path}/closure`, { result: 'succeeded' });
    },
  },
  {
    action: 'emergency: second approval',
    may: ['RL'],
    attempt: async probe => {
      const { path, hash } = await emergencyUnderWay(probe);
      return probe.post(`${path}/approvals`, { hash });
    },
  },
  {
    action: 'waiver: request',
    may: ['PM', 'SO', 'TL', 'DS'],
    attempt: async probe => probe.post('/waivers', await waivable(probe)),
  },
  {
    action: 'waiver: approve',
    may: ['SP', 'RL'],
    attempt: approveWaiver('TL'),
  },
  ...TRANSITION_ROWS,
  ...RUNNING_ROWS,
  {
    action: 'weekly review: schedule',
    may: ['PM', 'SO', 'TL'],
    attempt: probe =>
      probe.put('/reviews/schedule', { weekday: 'TU', time: '10:00' }),
  },
  {
    action: 'configuration baseline: propose',
    may: ['TL'],
    attempt: probe => probe.post(BASELINES, BASELINE),
  },
  {
    action: 'configuration baseline: approve',
    may: ['SO'],
    attempt: approveBaseline,
  },
  {
    action: 'risk: propose',
    may: ['RL'],
    attempt: probe => probe.post('/risks', RISK),
  },
  {
    action: 'risk to data: propose',
    may: ['DS', 'RL'],
    attempt: probe => probe.post('/risks', { ...RISK, kind: 'privacy' }),
  },
  { action: 'risk: accept', may: ['SP'], attempt: acceptRisk('RL') },
  {
    action: 'record: hold',
    may: ['SP', 'RL'],
    attempt: probe => probe.post('/record/holds', { reason: 'A lawsuit' }),
  },
  {
    action: 'record: lift a hold',
    may: ['RL'],
    attempt: async probe => {
      const { holds } = await probe.before('sponsor', 'post', '/record/holds', {
        reason: 'A lawsuit',
      });
      return probe.post(`/record/holds/${holds[0].id}/lifting`, {
        reason: 'It is settled',
      });
    },
  },
];
