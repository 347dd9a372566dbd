import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CRITERIA_PRESETS } from '@pilot-handoff/backstage-plugin-pilots-common';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { findEnabledButton } from '../__testUtils__/findEnabledButton';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { CriteriaTab } from './CriteriaTab';

const path = '/pilots/default/loan-pre-approval';
const preset = CRITERIA_PRESETS['financial-services'];
const hash = 'c'.repeat(64);
const locked = 'Locked on 2026-03-01; they change only through an amendment';

const none = {
  state: 'none',
  version: 0,
  etag: '"0"',
  criteria: [],
  missingOutcomes: [],
  presets: [preset],
  history: [],
  amendments: [],
};
const proposed = {
  ...none,
  state: 'proposed',
  version: 2,
  etag: '"2"',
  hash,
  presets: undefined,
  criteria: preset.criteria.map(criterion => ({
    ...criterion,
    floor: criterion.floor ?? criterion.threshold,
    floorDefaulted: criterion.floor === undefined,
  })),
  savedBy: { actor: 'user:default/tomasz', role: 'productManager' },
  savedAt: '2026-02-20T09:00:00.000Z',
  proposedBy: 'user:default/tomasz',
};
const lockedView = { ...proposed, state: 'locked', whyNotEditable: locked };

function setUp(options: {
  view: unknown;
  yourRoles?: string[];
  stage?: string;
  viewer?: string;
  routes?: Record<string, unknown>;
}) {
  const backend = fakeBackend({
    [`GET ${path}`]: {
      yourRoles: options.yourRoles ?? [],
      stage: options.stage ?? 'draft',
      roles: {},
    },
    [`GET ${path}/criteria`]: options.view,
    [`GET ${path}/evaluation`]: { locked: true },
    ...options.routes,
  });
  renderOnPilot(<CriteriaTab />, {
    client: backend.client,
    viewer: options.viewer,
  });
  return backend;
}

describe('CriteriaTab', () => {
  it('goes from the preset of the sector to a proposal', async () => {
    const { written, requests } = setUp({
      view: none,
      yourRoles: ['productManager'],
      routes: { [`PUT ${path}/criteria`]: proposed },
    });
    expect(await screen.findByText('No exit criteria yet')).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Start from the preset'));
    await userEvent.click(await findEnabledButton('Propose'));
    expect(
      await screen.findByText('The criteria are proposed'),
    ).toBeInTheDocument();
    const [{ call, body }] = written();
    expect(call).toBe(`PUT ${path}/criteria`);
    expect(body.propose).toBe(true);
    expect(body.criteria).toHaveLength(preset.criteria.length);
    const put = requests.find(({ verb }) => verb === 'PUT')!;
    expect(put.headers['If-Match']).toBe('"0"');
  });

  it('explains an edit that the lock overtook', async () => {
    setUp({
      view: proposed,
      yourRoles: ['productManager'],
      routes: {
        [`PUT ${path}/criteria`]: new Refusal(
          409,
          'The exit criteria were locked on 2026-03-01; they change only through an amendment',
        ),
      },
    });
    await userEvent.click(await findEnabledButton('Edit'));
    await userEvent.click(await findEnabledButton('Save as draft'));
    expect(
      await screen.findByText(/they change only through an amendment/),
    ).toBeInTheDocument();
  });

  it('shows locked criteria, and why they are not edited', async () => {
    setUp({ view: lockedView, stage: 'running', yourRoles: ['techLead'] });
    expect(await screen.findByText(locked)).toBeInTheDocument();
    expect(screen.getByText('Locked')).toBeInTheDocument();
    expect(
      screen.getByText(preset.criteria[0].title, { exact: false }),
    ).toBeInTheDocument();
    const edit = screen.getByRole('button', { name: 'Edit' });
    expect(edit).toHaveAttribute('aria-disabled', 'true');
    await userEvent.tab();
    expect(edit).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(locked);
  });

  it('judges amended criteria beside those first locked, as the decision froze them', async () => {
    const [criterion] = preset.criteria;
    const judged = (verdict: string) => ({
      version: 2,
      hash: 'ab'.repeat(32),
      recommendation: verdict === 'met' ? 'scale' : 'stop',
      reasons: [{ subject: 'criteria', message: `It is ${verdict}` }],
      results: [
        {
          criterion: criterion.id,
          title: criterion.title,
          outcome: criterion.outcome,
          verdict,
          reason: 'as measured',
          floor: 1,
          sample: 3,
          excluded: [],
        },
      ],
    });
    setUp({
      view: lockedView,
      stage: 'scaled',
      yourRoles: [],
      routes: {
        [`GET ${path}/evaluation`]: {
          ...judged('met'),
          original: judged('missed'),
          asOf: '2026-04-27T10:00:00.000Z',
          startedAt: '2026-03-02T19:00:00.000Z',
          decidedAt: '2026-04-27T10:00:00.000Z',
          locked: true,
        },
      },
    });
    const row = (await screen.findByText(criterion.title)).closest('tr')!;
    await screen.findByRole('columnheader', { name: 'As first locked' });
    expect(within(row).getByText('Met')).toBeInTheDocument();
    expect(within(row).getByText('Missed')).toBeInTheDocument();
    expect(screen.getByText(/the decision froze it/)).toBeInTheDocument();
    expect(screen.getByText('It is missed')).toBeInTheDocument();
  });

  it('locks what was seen, by its hash', async () => {
    const { written } = setUp({
      view: proposed,
      yourRoles: ['riskLead'],
      stage: 'ready',
      routes: { [`POST ${path}/criteria/lock`]: lockedView },
    });
    await userEvent.click(await findEnabledButton('Lock now'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Lock now' }),
    );
    expect(
      await screen.findByText('The criteria are locked'),
    ).toBeInTheDocument();
    expect(written()).toEqual([
      { call: `POST ${path}/criteria/lock`, body: { hash } },
    ]);
  });
});

describe('amendments', () => {
  const amendment = {
    id: 'a1',
    baseVersion: 2,
    criteria: [],
    reason: 'The first month was a holiday',
    knownAtTheTime: 'Adoption stood at 31 %',
    loosens: true,
    afterData: true,
    state: 'pending',
    proposedBy: { actor: 'user:default/tomasz', role: 'productManager' },
    proposedAt: '2026-03-20T09:00:00.000Z',
    approvals: [],
    changes: [
      {
        id: 'adoption',
        title: 'Adoption',
        kind: 'changed',
        loosens: true,
        fields: [{ field: 'threshold', before: 40, after: 35 }],
      },
    ],
  };
  const view = { ...lockedView, amendments: [amendment] };

  it('show what changes and what was known, and can be rejected with a reason', async () => {
    const { written } = setUp({
      view,
      stage: 'running',
      viewer: 'user:default/farid',
      yourRoles: ['riskLead'],
      routes: { [`POST ${path}/amendments/a1/rejection`]: amendment },
    });
    expect(
      await screen.findByText('Adoption stood at 31 %'),
    ).toBeInTheDocument();
    expect(screen.getByText('Loosens a threshold')).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Reject'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Reason/), 'Too late');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Reject' }),
    );
    expect(
      await screen.findByText('The amendment is rejected'),
    ).toBeInTheDocument();
    expect(written()[0].body).toEqual({ reason: 'Too late' });
  });

  it('are not approved by who proposed them', async () => {
    setUp({ view, stage: 'running', viewer: 'user:default/tomasz' });
    const approve = await screen.findByRole('button', { name: 'Approve' });
    expect(approve).toHaveAttribute('aria-disabled', 'true');
  });
});
