import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend } from '../__testUtils__/fakeBackend';
import { findEnabledButton } from '../__testUtils__/findEnabledButton';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { ReviewsTab } from './ReviewsTab';

const path = '/pilots/default/loan-pre-approval';

const unset = {
  schedule: null,
  timeZone: 'Europe/Berlin',
  nextReviews: [],
  decisionDate: '2026-04-27',
  etag: '"0"',
};
const set = {
  ...unset,
  schedule: {
    weekday: 'TH',
    time: '09:30',
    participants: 'Lending, on-call',
    setBy: { actor: 'user:default/amara', role: 'serviceOwner' },
    setAt: '2026-02-01T09:00:00.000Z',
    version: 1,
  },
  nextReviews: [
    { id: '2026-03-05', state: 'upcoming', at: '2026-03-05T08:30:00.000Z' },
    { id: '2026-03-12', state: 'upcoming', at: '2026-03-12T08:30:00.000Z' },
  ],
  etag: '"1"',
};

const review = {
  id: '2026-03-05',
  state: 'open',
  at: '2026-03-05T08:30:00.000Z',
  openedAt: '2026-03-05T08:30:10.000Z',
  dueAt: '2026-03-12T08:30:00.000Z',
  version: 1,
  notes: '',
  learnings: '',
  actions: [],
  snapshotHash: 'a'.repeat(64),
  summary: {
    recommendation: 'iterate',
    beyond: ['change-fail-rate'],
    criteria: {},
  },
};
const details = {
  ...review,
  etag: '"1"',
  comparedWith: '2026-02-26',
  changes: [
    { id: 'limit/change-fail-rate', before: 0.1, after: 0.3, better: false },
  ],
  snapshot: {
    review: review.id,
    asOf: review.at,
    takenAt: '2026-03-09T08:30:00.000Z',
    stage: 'running',
    window: { from: '2026-03-02T08:30:00.000Z', to: review.at },
    criteria: {
      version: 1,
      hash: 'c'.repeat(64),
      recommendation: 'iterate',
      reasons: ['adoption lags'],
    },
    rows: [
      {
        id: 'limit/change-fail-rate',
        group: 'limit',
        title: 'Change fail rate',
        value: 0.3,
        unit: 'ratio',
        threshold: { operator: '<=', value: 0.15 },
        verdict: 'beyond',
        sample: 10,
        reason: '3 of 10 deployments failed',
      },
      {
        id: 'outcome/conversion',
        group: 'outcome',
        title: 'Signed loans',
        value: null,
        unit: 'percent',
        verdict: 'insufficient-data',
      },
    ],
    silent: [{ signal: 'sli', since: review.at, reason: 'nobody sends it' }],
  },
};
const plan = {
  id: 'CAP-1',
  state: 'proposed',
  version: 2,
  etag: '"2"',
  hash: 'b'.repeat(64),
  cause: 'No canary',
  breaches: [{ subject: 'change-fail-rate', detail: '3 of 10 failed', at: '' }],
  authors: [{ actor: 'user:default/henrik', role: 'techLead' }],
  verdicts: [],
  openedAt: '2026-03-05T08:30:10.000Z',
  missingApprovals: ['serviceOwner', 'riskLead'],
  youMayApprove: false,
  actions: [
    {
      id: 'a1',
      what: 'Deploy behind a flag',
      owner: 'user:default/henrik',
      due: '2026-03-10',
      beforeResume: true,
      change: 'CHG-4',
    },
  ],
};

function setUp(
  view: unknown,
  yourRoles: string[],
  more: {
    stage?: string;
    plans?: unknown[];
    reviews?: unknown[];
    viewer?: string;
    routes?: Record<string, unknown>;
  } = {},
) {
  const { stage = 'running', plans = [], reviews = [], viewer } = more;
  const backend = fakeBackend({
    [`GET ${path}`]: { yourRoles, roles: {}, stage },
    [`GET ${path}/corrective-actions`]: { items: plans, pageInfo: {} },
    [`GET ${path}/reviews`]: { items: reviews, pageInfo: {} },
    [`GET ${path}/reviews/2026-03-05`]: details,
    [`GET ${path}/reviews/schedule`]: view,
    [`PUT ${path}/reviews/schedule`]: set,
    ...more.routes,
  });
  renderOnPilot(<ReviewsTab />, { ...backend, viewer });
  return backend;
}

describe('ReviewsTab', () => {
  it('shows the schedule and the reviews to come', async () => {
    setUp(set, []);
    expect(
      await screen.findByText('Every Thursday at 09:30'),
    ).toBeInTheDocument();
    expect(await screen.findByText('Amara Okafor')).toBeInTheDocument();
    expect(screen.getByText('Lending, on-call')).toBeInTheDocument();
    expect(screen.getAllByText('Upcoming')).toHaveLength(2);
    expect(screen.getAllByTitle(/Europe\/Berlin/)).not.toHaveLength(0);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Change' })).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'The reviews are scheduled by: Product manager, Service owner, Tech lead',
    );
  });

  it('teaches to schedule, and schedules', async () => {
    const { requests } = setUp(unset, ['productManager']);
    expect(
      await screen.findByText('No weekly review is scheduled'),
    ).toBeInTheDocument();
    const button = await findEnabledButton('Schedule the reviews');
    await userEvent.click(button);
    const dialog = await screen.findByRole('dialog');
    const time = within(dialog).getByLabelText(/Time \(Europe\/Berlin\)/);
    expect(time).toHaveAttribute('type', 'time');
    await userEvent.type(within(dialog).getByLabelText('Who comes'), 'All six');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('The weekly review is scheduled'),
    ).toBeInTheDocument();
    const put = requests.find(({ verb }) => verb === 'PUT')!;
    expect(put.headers['If-Match']).toBe('"0"');
    expect(put.body).toEqual({
      weekday: 'WE',
      time: '10:00',
      participants: 'All six',
    });
  });

  it('shows the numbers of the week beside threshold and the week before', async () => {
    setUp(set, [], { reviews: [review] });
    expect(
      await screen.findByText('Beyond its limit: Change fail rate'),
    ).toBeInTheDocument();
    const row = (await screen.findByText('Change fail rate')).closest('tr')!;
    expect(row).toHaveTextContent('30 %');
    expect(row).toHaveTextContent('≤ 15 %');
    expect(row).toHaveTextContent('Beyond');
    expect(row).toHaveTextContent('10 %worse now');
    const empty = screen.getByText('Signed loans').closest('tr')!;
    expect(empty).toHaveTextContent('No data');
    expect(empty).toHaveTextContent('Unchanged');
    expect(screen.getByText(/Silent sources.*sli/)).toBeInTheDocument();
    expect(screen.getByText(/Taken late/)).toBeInTheDocument();
  });

  it('completes a review with notes, an action and a value by hand', async () => {
    const { requests } = setUp(set, ['serviceOwner'], {
      reviews: [review],
      routes: { [`PUT ${path}/reviews/2026-03-05`]: details },
    });
    await userEvent.click(await findEnabledButton('Complete the review'));
    const dialog = await screen.findByRole('dialog');
    const type = async (label: RegExp, text: string) =>
      userEvent.type(within(dialog).getByLabelText(label), text);
    await type(/^Notes/, 'We go on');
    await type(/Signed loans \(percent\)/, '13.5');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Add an action' }),
    );
    await type(/What is done/, 'Ask why they leave');
    await type(/^Owner/, 'user:default/tomasz');
    await type(/^Due/, '2026-03-12');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('The review is completed'),
    ).toBeInTheDocument();
    const put = requests.find(({ verb }) => verb === 'PUT')!;
    expect(put.headers['If-Match']).toBe('"1"');
    expect(put.body).toMatchObject({
      notes: 'We go on',
      actions: [
        {
          what: 'Ask why they leave',
          owner: 'user:default/tomasz',
          due: '2026-03-12',
        },
      ],
      observations: [{ metric: 'conversion', value: 13.5 }],
    });
  });

  it('says whose approval a plan waits for, and approves exactly what is seen', async () => {
    const { requests } = setUp(set, ['riskLead'], {
      stage: 'paused',
      plans: [{ ...plan, youMayApprove: true }],
      routes: { [`POST ${path}/corrective-actions/CAP-1/approvals`]: plan },
    });
    expect(await screen.findByText('Deploy behind a flag')).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Approve'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(
      await screen.findByText('You approved the plan'),
    ).toBeInTheDocument();
    const post = requests.find(({ verb }) => verb === 'POST')!;
    expect(post.body).toEqual({ hash: plan.hash });
  });

  it('lets a paused pilot without a plan have one written', async () => {
    setUp(set, ['techLead'], { stage: 'paused' });
    expect(await findEnabledButton('Write the plan')).toBeInTheDocument();
  });
});
