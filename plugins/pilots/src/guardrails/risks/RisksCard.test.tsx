import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { findEnabledButton } from '../../__testUtils__/findEnabledButton';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { RisksCard } from './RisksCard';

const path = '/pilots/default/loan-pre-approval';

const risk = {
  id: 'r1',
  version: 2,
  etag: '"2"',
  title: 'Applicants are profiled by postcode',
  description: 'The score may stand in for origin.',
  severity: 'severe',
  kind: 'privacy',
  treatment: 'accept',
  state: 'open',
  owner: 'user:default/farid',
  mitigation: 'Postcode is left out of the features.',
  reviewDate: '2999-01-01',
  authors: [{ actor: 'user:default/farid', role: 'riskLead' }],
  proposedAt: '2026-02-01T09:00:00.000Z',
  changedAt: '2026-02-01T09:00:00.000Z',
};
const settled = {
  ...risk,
  id: 'r2',
  title: 'The credit bureau is slow',
  severity: 'low',
  kind: 'operational',
  state: 'mitigated',
  treatment: 'mitigate',
  settled: {
    by: { actor: 'user:default/henrik', role: 'techLead' },
    at: '2026-02-03T09:00:00.000Z',
    note: 'Load test of 2 February',
  },
};

function setUp(options: {
  items?: unknown[];
  viewer?: string;
  yourRoles?: string[];
  routes?: Record<string, unknown>;
}) {
  const backend = fakeBackend({
    [`GET ${path}`]: {
      yourRoles: options.yourRoles ?? [],
      roles: {
        sponsor: 'user:default/ines',
        serviceOwner: 'user:default/amara',
        riskLead: 'user:default/farid',
        dataSteward: null,
      },
    },
    [`GET ${path}/risks`]: { items: options.items ?? [risk], pageInfo: {} },
    ...options.routes,
  });
  renderOnPilot(<RisksCard />, {
    client: backend.client,
    viewer: options.viewer,
  });
  return backend;
}

describe('RisksCard', () => {
  it('shows each risk in words: how bad, where it stands and who settled it', async () => {
    setUp({ items: [settled, risk] });
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first).toHaveAccessibleName(risk.title);
    for (const word of ['Severe', 'Open', 'Privacy', risk.mitigation]) {
      expect(within(first).getByText(word)).toBeInTheDocument();
    }
    expect(
      within(first).getByText('Waits to be accepted by: Sponsor'),
    ).toBeInTheDocument();
    expect(within(second).getByText('Mitigated')).toBeInTheDocument();
    expect(
      within(second).getByText('“Load test of 2 February”'),
    ).toBeInTheDocument();
    expect(screen.getByText('1 open of 2')).toBeInTheDocument();
    expect(screen.getByText('1 severe risk is open')).toBeInTheDocument();
  });

  it('lets the sponsor accept the version that was seen', async () => {
    const { written, requests } = setUp({
      viewer: 'user:default/ines',
      yourRoles: ['sponsor'],
      routes: { [`POST ${path}/risks/r1/acceptance`]: risk },
    });
    await userEvent.click(await findEnabledButton('Accept'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText('A word on it'),
      'Until June',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Accept' }),
    );
    expect(await screen.findByText('The risk is accepted')).toBeInTheDocument();
    expect(written()).toEqual([
      {
        call: `POST ${path}/risks/r1/acceptance`,
        body: { note: 'Until June' },
      },
    ]);
    const post = requests.find(({ verb }) => verb === 'POST')!;
    expect(post.headers['If-Match']).toBe('"2"');
  });

  it('says why who proposed it cannot accept it, and who else can', async () => {
    setUp({ viewer: 'user:default/farid', yourRoles: ['riskLead'] });
    const accept = await screen.findByRole('button', { name: 'Accept' });
    expect(accept).toHaveAttribute('aria-disabled', 'true');
    await userEvent.hover(accept);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Nobody accepts a risk that they proposed or changed',
    );
    expect(screen.getByRole('button', { name: 'Edit' })).not.toHaveAttribute(
      'aria-disabled',
    );
  });

  it('wants owner, mitigation and review date before a risk is settled', async () => {
    setUp({
      items: [{ ...risk, owner: undefined, reviewDate: undefined }],
      viewer: 'user:default/ines',
      yourRoles: ['sponsor'],
    });
    expect(
      await screen.findByText('Still missing: owner, review date'),
    ).toBeInTheDocument();
    await userEvent.hover(screen.getByRole('button', { name: 'Accept' }));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'First it needs: owner, review date',
    );
  });

  it('puts a risk into the register; a data steward writes those to privacy', async () => {
    const { written } = setUp({
      items: [],
      viewer: 'user:default/wanjiru',
      yourRoles: ['dataSteward'],
      routes: { [`POST ${path}/risks`]: risk },
    });
    expect(await screen.findByText('No risks yet')).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Add a risk'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/Risk, in a sentence/),
      'Names leak into logs',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Add a risk' }),
    );
    expect(
      await screen.findByText('The risk is in the register'),
    ).toBeInTheDocument();
    expect(written()).toEqual([
      {
        call: `POST ${path}/risks`,
        body: {
          title: 'Names leak into logs',
          severity: 'medium',
          kind: 'privacy',
          treatment: 'accept',
        },
      },
    ]);
  });

  it('shows a stale edit as such', async () => {
    setUp({
      viewer: 'user:default/farid',
      yourRoles: ['riskLead'],
      routes: { [`PUT ${path}/risks/r1`]: new Refusal(412, 'stale') },
    });
    await userEvent.click(await findEnabledButton('Edit'));
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText(/Somebody changed this while you were at it/),
    ).toBeInTheDocument();
  });
});
