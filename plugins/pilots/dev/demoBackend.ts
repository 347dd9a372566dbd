import {
  CRITERIA_PRESETS,
  ROLES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { fakeBackend, Refusal } from '../src/__testUtils__/fakeBackend';
import { loanPilot } from '../src/__testUtils__/loanPilot';
import {
  emergency,
  inJune,
  template,
  unrecorded,
} from '../src/changes/__testUtils__/kinds';
import {
  evaluation,
  proposal,
  someDecision,
  someForum,
  vote,
} from '../src/decisions/__testUtils__/someForum';
import { deliveryRoutes } from '../src/delivery/__testUtils__/story';
import { HASH, PILOT, pilotView } from '../src/__testUtils__/pilotView';
import { triggerView } from '../src/__testUtils__/triggerView';
import {
  check,
  item,
  noWaivers,
  runbook,
} from '../src/readiness/__testUtils__/readiness';

const at = '2026-02-02T09:00:00.000Z';

const entry = (
  seq: number,
  actor: string,
  action: string,
  subject: string,
) => ({
  pilot: 'default/loan-pre-approval',
  seq,
  time: at,
  actor: `user:default/${actor}`,
  action,
  subject,
  payloadHash: HASH,
  previousHash: HASH,
  hash: HASH,
  payload: { note: 'What the entry says' },
  erased: false,
});

const record = [
  entry(3, 'ines', 'pilot.signed', 'signature/sponsor'),
  entry(2, 'tomasz', 'pilot.submit', 'stage/ready'),
  entry(1, 'amara', 'document.written', 'document/runbook'),
];

const failed = (id: string, title: string, message: string) =>
  check(id, {
    title,
    message,
    status: 'failed',
    fix: {
      text: 'The tech lead reads and approves it',
      who: ['techLead'],
      link: 'readiness#runbook',
    },
  });

const view = pilotView({
  stage: 'ready',
  transitions: [
    {
      event: 'approve',
      to: ['approved'],
      who: ['sponsor', 'serviceOwner', 'riskLead'],
      needsReason: false,
      allowed: false,
      blockedBy: [
        {
          guard: 'role',
          message: 'Only sponsor, service owner and risk lead can do this',
          clearedBy: 'user:default/amara signs',
        },
      ],
    },
    ...pilotView().transitions,
  ],
  waiting: [
    {
      id: 'document/runbook',
      kind: 'document-approval',
      title: 'Approve again the operational runbook, version 2',
      since: at,
      roles: ['techLead'],
      people: ['user:default/henrik'],
      link: 'readiness#runbook',
    },
  ],
});

const row = {
  ref: view.ref,
  entityRef: view.entityRef,
  title: view.title,
  owner: view.owner,
  stage: view.stage,
  stageSince: view.stageSince,
  sector: view.sector,
  startDate: view.startDate,
  decisionDate: view.decisionDate,
  timeZone: view.timeZone,
  readiness: { passed: 7, exempt: 1, total: 9, items: [] },
  delivery: null,
  limits: null,
  criteria: null,
  roles: view.roles,
  attention: [{ kind: 'vacancy', detail: 'dataSteward', since: at }],
};

const delivered = (id: string, status: string) => ({
  id,
  source: 'github',
  event: 'deployment_status',
  deliveryId: `d-${id}`,
  receivedAt: at,
  status,
  outcome: { accepted: 1, unchanged: 0, rejected: [] },
  unmapped: [],
  attempts: 1,
});

const page = (items: object[]) => ({
  items,
  entries: items,
  totalItems: items.length,
  pageInfo: {},
});

/** Answers for every screen of one pilot that waits for its signatures. */
export const demoBackend = () =>
  fakeBackend({
    ...deliveryRoutes(),
    'GET /delivery/deliveries': page([delivered('42', 'applied')]),
    'GET /pilots': page([row]),
    'GET /waiting': page([
      { ...view.waiting![0], pilot: { ...row, stage: 'ready' } },
    ]),
    [`GET ${PILOT}`]: view,
    [`GET ${PILOT}/roles`]: {
      history: [],
      roles: ROLES.map(role => ({
        role,
        title: role,
        holder: loanPilot.spec.roles?.[role],
        vacant: !loanPilot.spec.roles?.[role],
        mayClaim: true,
        claims: [],
      })),
    },
    [`GET ${PILOT}/record`]: { ...page(record), head: { seq: 3, hash: HASH } },
    [`GET ${PILOT}/record/verification`]: {
      valid: true,
      entries: 3,
      erased: 0,
    },
    [`GET ${PILOT}/readiness`]: {
      score: { passed: 2, exempt: 0, total: 3, withWaivers: 2 },
      items: [
        item(1),
        item(2),
        item(4, {
          status: 'failed',
          documents: ['runbook'],
          checks: [
            failed(
              'runbook.approved',
              'Runbook: approved',
              'The approval is void',
            ),
            check('runbook.sections', { title: 'Runbook: all sections' }),
          ],
        }),
      ],
    },
    [`GET ${PILOT}/waivers`]: noWaivers,
    [`GET ${PILOT}/attestations`]: { ...page([]), signable: [] },
    [`GET ${PILOT}/pack`]: { documents: [runbook()] },
    [`GET ${PILOT}/pack/runbook`]: runbook(),
    [`GET ${PILOT}/pack/runbook/diff`]: {
      from: 1,
      to: 2,
      diff: '@@ -1 +1 @@\n-Call the hotline.\n+Look at the logs.\n',
    },
    [`GET ${PILOT}/pack/runbook/versions`]: page([]),
    [`GET ${PILOT}/risks`]: page([]),
    [`GET ${PILOT}/trigger`]: triggerView({
      state: 'unarmed',
      conditions: [],
    }),
    [`GET ${PILOT}/changes`]: page([emergency()]),
    [`GET ${PILOT}/changes/CHG-2`]: emergency(),
    [`GET ${PILOT}/changes/unrecorded`]: page([unrecorded]),
    [`GET ${PILOT}/changes/templates`]: page([template()]),
    [`GET ${PILOT}/changes/calendar`]: inJune,
    [`GET ${PILOT}/gate`]: { allowed: false, reasons: [] },
    [`GET ${PILOT}/reviews/schedule`]: {
      schedule: null,
      timeZone: 'Europe/Berlin',
      nextReviews: [],
      decisionDate: view.decisionDate,
      etag: '"0"',
    },
    [`GET ${PILOT}/criteria`]: {
      state: 'proposed',
      version: 1,
      etag: '"1"',
      hash: HASH,
      criteria: CRITERIA_PRESETS['financial-services'].criteria,
      missingOutcomes: [],
      history: [],
      amendments: [],
    },
    [`GET ${PILOT}/decisions`]: {
      items: [someDecision()],
      totalItems: 1,
      pageInfo: {},
      forum: someForum({
        round: 2,
        proposal: { ...proposal, supersedes: 'd-1' },
        votes: [vote('sponsor', 'scale'), vote('riskLead', 'iterate')],
        yourVote: { role: 'sponsor' },
      }),
    },
    [`GET ${PILOT}/decisions/similar`]: page([]),
    [`GET ${PILOT}/evaluation`]: evaluation,
    'GET /decisions': page([
      {
        ...someDecision(),
        overridden: true,
        criteria: { met: 4, total: 5 },
      },
    ]),
    [`POST ${PILOT}/transitions`]: new Refusal(
      409,
      'This stage has no backend',
    ),
  }).client;
