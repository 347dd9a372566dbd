import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend } from '../__testUtils__/fakeBackend';
import { findEnabledButton } from '../__testUtils__/findEnabledButton';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { ConfigurationPanel } from './ConfigurationPanel';

const path = '/pilots/default/loan-pre-approval';
const hash = 'a'.repeat(64);

const version = {
  environment: 'production',
  version: 2,
  etag: '"2"',
  state: 'proposed',
  hash,
  parameters: 42,
  secrets: 1,
  note: 'Longer timeout',
  author: { actor: 'user:default/dagny', role: 'techLead' },
  proposedAt: '2026-02-01T09:00:00.000Z',
};
const production = {
  environment: 'production',
  isLive: true,
  isReference: false,
  etag: '"2"',
  versions: 2,
  baseline: { ...version, version: 1, state: 'accepted' },
  proposed: version,
  observation: {
    observedAt: '2026-02-02T09:00:00.000Z',
    receivedAt: '2026-02-02T09:00:00.000Z',
    via: 'api',
    reporter: { actor: 'external:ci' },
    parameters: 42,
  },
  drifted: 2,
  pending: 0,
  unknown: 0,
  secretsUnderOldKey: 0,
  secretsLost: 0,
  source: null,
};
const drifted = [
  {
    path: '/password',
    kind: 'changed',
    secret: true,
    state: 'drifted',
    since: '2026-02-02T09:00:00.000Z',
    changedAt: '2026-02-02T09:00:00.000Z',
    flips: 0,
  },
  {
    path: '/region',
    kind: 'changed',
    before: 'eu-central-1',
    after: 'us-east-1',
    constraint: 'data-residency',
    state: 'drifted',
    since: '2026-02-02T09:00:00.000Z',
    changedAt: '2026-02-02T09:00:00.000Z',
    flips: 0,
  },
];
const episode = {
  id: 'e1',
  environment: 'production',
  state: 'open',
  openedAt: '2026-02-02T09:00:00.000Z',
  reopened: 0,
  paths: drifted,
  parameters: 2,
  drifted: 2,
  residency: true,
  acceptances: [],
};
const parity = {
  reference: 'staging',
  environments: [
    {
      environment: 'staging',
      basis: 'observed',
      at: '2026-02-02T09:00:00.000Z',
      parameters: 42,
      same: 42,
      explained: 0,
      unexplained: 0,
    },
    {
      environment: 'production',
      basis: 'observed',
      at: '2026-02-02T09:00:00.000Z',
      parameters: 42,
      same: 41,
      explained: 0,
      unexplained: 1,
    },
  ],
  items: [
    {
      path: '/host',
      secret: false,
      cells: [
        {
          environment: 'staging',
          present: true,
          value: 'staging.example.com',
          differs: false,
        },
        {
          environment: 'production',
          present: true,
          value: 'example.com',
          differs: true,
        },
      ],
    },
  ],
  totalItems: 1,
  pageInfo: {},
};

function setUp(options: {
  viewer?: string;
  yourRoles?: string[];
  stage?: string;
  overview?: object;
  routes?: Record<string, unknown>;
}) {
  const backend = fakeBackend({
    [`GET ${path}`]: {
      stage: options.stage ?? 'running',
      yourRoles: options.yourRoles ?? [],
      roles: {
        sponsor: 'user:default/ines',
        serviceOwner: 'user:default/amara',
        techLead: 'user:default/dagny',
        riskLead: null,
      },
    },
    [`GET ${path}/configuration`]: {
      environments: [production],
      keyOrigin: 'config',
      residencyUnbound: false,
      ...options.overview,
    },
    [`GET ${path}/configuration/drift`]: {
      items: [episode],
      totalItems: 1,
      pageInfo: {},
    },
    [`GET ${path}/configuration/drift/e1`]: {
      episode,
      items: drifted,
      totalItems: 2,
      pageInfo: {},
    },
    [`GET ${path}/configuration/parity`]: parity,
    ...options.routes,
  });
  renderOnPilot(<ConfigurationPanel />, {
    client: backend.client,
    viewer: options.viewer,
  });
  return backend;
}

describe('ConfigurationPanel', () => {
  it('shows how each environment stands, and what drifted, secrets masked', async () => {
    setUp({});
    const row = await screen.findByRole('listitem', { name: 'production' });
    expect(within(row).getByText('2 parameters drifted')).toBeInTheDocument();
    expect(within(row).getByText('Pilot runs here')).toBeInTheDocument();
    const table = await screen.findByRole('table', {
      name: 'Drift in production',
    });
    const [, password, region] = within(table).getAllByRole('row');
    expect(within(password).getAllByText('Secret')).toHaveLength(2);
    expect(within(region).getByText('"eu-central-1"')).toBeInTheDocument();
    expect(within(region).getByText('"us-east-1"')).toBeInTheDocument();
    expect(
      within(region).getByText('Decides where data lies'),
    ).toBeInTheDocument();
  });

  it('teaches the first step where there is nothing', async () => {
    setUp({
      overview: { environments: [] },
      routes: {
        [`GET ${path}/configuration/drift`]: { items: [], pageInfo: {} },
        [`GET ${path}/configuration/parity`]: {
          reference: null,
          environments: [],
          items: [],
          pageInfo: {},
        },
      },
    });
    for (const title of [
      'Nothing is recorded yet',
      'No drift so far',
      'No reference environment yet',
    ]) {
      expect(await screen.findByText(title)).toBeInTheDocument();
    }
  });

  it('lets the service owner approve the version that was seen, with a change while it is live', async () => {
    const { written } = setUp({
      viewer: 'user:default/amara',
      yourRoles: ['serviceOwner'],
      routes: {
        [`POST ${path}/configuration/baselines/production/2/approvals`]:
          version,
      },
    });
    await userEvent.click(await findEnabledButton('Approve version 2'));
    const dialog = await screen.findByRole('dialog');
    const confirm = within(dialog).getByRole('button', {
      name: 'Approve version 2',
    });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(
      within(dialog).getByLabelText(/Approved change record/),
      'CHG-7',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve version 2' }),
    );
    expect(
      await screen.findByText('The baseline is accepted'),
    ).toBeInTheDocument();
    expect(written()).toEqual([
      {
        call: `POST ${path}/configuration/baselines/production/2/approvals`,
        body: { hash, change: 'CHG-7' },
      },
    ]);
  });

  it('says why who wrote a version cannot approve it', async () => {
    setUp({ viewer: 'user:default/dagny', yourRoles: ['techLead'] });
    const approve = await screen.findByRole('button', {
      name: 'Approve version 2',
    });
    expect(approve).toHaveAttribute('aria-disabled', 'true');
    await userEvent.hover(approve);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Nobody approves a baseline that they wrote',
    );
  });

  it('accepts drift with a change and a reason', async () => {
    const { written } = setUp({
      viewer: 'user:default/amara',
      yourRoles: ['serviceOwner'],
      routes: {
        [`POST ${path}/configuration/drift/e1/acceptance`]: {
          episode,
          items: [],
          pageInfo: {},
        },
      },
    });
    await userEvent.click(await findEnabledButton('Accept'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/Approved change record/),
      'CHG-3',
    );
    await userEvent.type(within(dialog).getByLabelText(/Reason/), 'Tuned');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Accept' }),
    );
    expect(
      await screen.findByText('The drift is accepted into a new version'),
    ).toBeInTheDocument();
    expect(written()).toEqual([
      {
        call: `POST ${path}/configuration/drift/e1/acceptance`,
        body: { change: 'CHG-3', reason: 'Tuned' },
      },
    ]);
  });

  it('explains a difference between environments', async () => {
    const { written } = setUp({
      viewer: 'user:default/dagny',
      yourRoles: ['techLead'],
      routes: {
        [`POST ${path}/configuration/explanations`]: { explained: 1 },
      },
    });
    await userEvent.click(await findEnabledButton('Explain /host'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/Reason/),
      'Own address',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Explain' }),
    );
    expect(
      await screen.findByText('The difference is explained'),
    ).toBeInTheDocument();
    expect(written()[0].body).toEqual({
      environment: 'production',
      paths: ['/host'],
      reason: 'Own address',
    });
  });

  it('proposes what was pasted, against the version that was seen', async () => {
    const backend = setUp({
      viewer: 'user:default/dagny',
      yourRoles: ['techLead'],
      routes: { [`POST ${path}/configuration/baselines`]: version },
    });
    await userEvent.click(await findEnabledButton('Propose a baseline'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/as JSON or YAML/),
      'timeout: 3000',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/decide where data lies/),
      '/region',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Propose a baseline' }),
    );
    expect(
      await screen.findByText('The baseline is proposed'),
    ).toBeInTheDocument();
    const post = backend.requests.find(({ verb }) => verb === 'POST')!;
    expect(post.headers['If-Match']).toBe('"2"');
    expect(post.body).toMatchObject({
      environment: 'production',
      text: 'timeout: 3000',
      constraints: [{ path: '/region', kind: 'data-residency' }],
    });
  });
});
