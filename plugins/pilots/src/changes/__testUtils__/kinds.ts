const yes = { allowed: true };
const henrik = { actor: 'user:default/henrik', role: 'techLead' };
const DAY = 24 * 3600_000;
const fromNow = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString();

/** An emergency under way: its second approval is overdue, its review to come. */
export function emergency(parts: object = {}) {
  return {
    id: 'CHG-2',
    number: 2,
    pilot: 'default/loan-pre-approval',
    kind: 'emergency',
    state: 'approved',
    title: 'Patch the zero-day',
    rehearsal: false,
    targets: ['component:default/loan-scoring'],
    hash: 'b'.repeat(64),
    externalIds: [],
    commits: ['0123456789ab'],
    versions: [],
    author: henrik,
    authors: [henrik],
    createdAt: fromNow(-2),
    updatedAt: fromNow(-2),
    approvedAt: fromNow(-2),
    version: 3,
    impact: 'Everybody, if it is not made',
    deploymentPlan: 'All at once',
    backoutSteps: 'The image before',
    verdicts: [],
    emergency: {
      first: { actor: 'user:default/lea', role: 'serviceOwner' },
      secondDueAt: fromNow(-1),
      reviewDueAt: fromNow(4),
      escalated: ['second-approval'],
    },
    etag: '"3"',
    may: {
      edit: yes,
      propose: yes,
      approve: yes,
      reject: yes,
      confirm: yes,
      contest: yes,
      close: yes,
      learn: yes,
      review: yes,
      withdraw: yes,
    },
    blockedBy: [],
    followedBy: [],
    ...parts,
  };
}

/** A deployment under a template that did not cover it. */
export const unrecorded = {
  deployment: {
    source: 'gh',
    id: 'D1',
    components: ['component:default/loan-scoring'],
    commits: ['0123456789ab'],
    versions: ['1.4.2'],
    beganAt: fromNow(-1),
    finishedAt: fromNow(-1),
    result: 'succeeded',
  },
  template: 'STD-1',
  note: 'It was made outside the change windows',
};

/** A template that waits for its authorisation. */
export function template(parts: object = {}) {
  return {
    id: 'STD-1',
    number: 1,
    pilot: 'default/loan-pre-approval',
    state: 'proposed',
    title: 'Patch release',
    impact: 'None that users notice',
    deploymentPlan: 'Rolling, one zone at a time',
    backoutSteps: 'The version before',
    targets: ['component:default/loan-scoring'],
    hash: 'c'.repeat(64),
    authors: [henrik],
    createdAt: fromNow(-1),
    updatedAt: fromNow(-1),
    verdicts: [],
    version: 1,
    etag: '"1"',
    may: { edit: yes, authorise: yes, reject: yes, retire: yes },
    ...parts,
  };
}

/** Two windows, a change in one of them and a pause. */
export const inJune = {
  start: '2026-06-01T00:00:00.000Z',
  end: '2026-07-01T00:00:00.000Z',
  timeZone: 'UTC',
  windows: [
    {
      name: 'evenings',
      start: '2026-06-02T18:00:00.000Z',
      end: '2026-06-02T22:00:00.000Z',
    },
    {
      name: 'evenings',
      start: '2026-06-09T18:00:00.000Z',
      end: '2026-06-09T22:00:00.000Z',
    },
  ],
  changes: [
    {
      id: 'CHG-2',
      title: 'Patch the zero-day',
      kind: 'emergency',
      state: 'approved',
      rehearsal: false,
      start: '2026-06-09T03:00:00.000Z',
      end: '2026-06-09T04:00:00.000Z',
    },
  ],
  freezes: [
    {
      cause: 'pause',
      message: 'The pilot is paused',
      start: '2026-06-08T00:00:00.000Z',
      except: ['CHG-3'],
    },
  ],
};
