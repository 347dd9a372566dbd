import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { InboxPage } from './InboxPage';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const LIST = 'GET /delivery/deliveries';

const failed = {
  id: '41',
  source: 'github',
  event: 'deployment_status',
  deliveryId: 'd-41',
  receivedAt: '2026-04-20T09:00:00.000Z',
  status: 'failed',
  reason: 'The payload names no repository',
  outcome: {
    accepted: 0,
    unchanged: 0,
    rejected: [{ index: 0, reason: 'finishedAt lies in the future' }],
  },
  unmapped: [],
  attempts: 3,
  settledAt: '2026-04-20T09:00:01.000Z',
};
const unmapped = {
  ...failed,
  id: '42',
  source: 'pagerduty',
  event: 'incident.triggered',
  deliveryId: undefined,
  status: 'unmapped',
  reason: undefined,
  outcome: undefined,
  unmapped: ['pagerduty.com/service-id PX1'],
  attempts: 1,
};

const Address = () => (
  <output data-testid="address">{useLocation().search}</output>
);

function setUp(routes: Record<string, unknown>) {
  const backend = fakeBackend(routes);
  renderOnPilot(
    <>
      <InboxPage />
      <Address />
    </>,
    { client: backend.client },
  );
  return backend;
}

describe('InboxPage', () => {
  const answer = ({ query }: any) => ({
    items: [failed, unmapped].filter(
      ({ status }) => !query.has('status') || query.get('status') === status,
    ),
    pageInfo: {},
  });

  it('says what came, what became of it, and why', async () => {
    setUp({ [LIST]: answer });
    const table = await screen.findByRole('table', {
      name: 'Webhook deliveries',
    });
    const [, first, second] = within(table).getAllByRole('row');
    for (const text of [
      'github',
      'deployment_status · d-41',
      'Failed',
      '3 attempts',
      'The payload names no repository',
      'finishedAt lies in the future',
      '0 new, 0 known, 1 refused',
    ]) {
      expect(within(first).getByText(text)).toBeInTheDocument();
    }
    expect(within(second).getByText('Maps to nothing')).toBeInTheDocument();
  });

  it('lists the names that map to nothing, page by page, and how to map them', async () => {
    const name = (text: string) => ({
      name: text,
      deliveries: 3,
      receivedAt: '2026-04-20T09:00:00.000Z',
    });
    setUp({
      [LIST]: answer,
      'GET /delivery/unmapped': ({ query }: any) =>
        query.has('cursor')
          ? { items: [name('pagerduty.com/service-id PX1')], pageInfo: {} }
          : {
              items: [name('github.com/project-slug tides/kiosk')],
              pageInfo: { nextCursor: 'next' },
            },
    });
    const names = await screen.findByRole('table', {
      name: 'Names that map to nothing',
    });
    const [, row] = within(names).getAllByRole('row');
    expect(row).toHaveTextContent(/^github.com\/project-slug tides\/kiosk3/);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(
      await within(names).findByRole('rowheader', {
        name: 'pagerduty.com/service-id PX1',
      }),
    ).toBeInTheDocument();
  });

  it('tries one again, and shows what became of it', async () => {
    let status = 'failed';
    const backend = setUp({
      [LIST]: () => ({ items: [{ ...failed, status }], pageInfo: {} }),
      'POST /delivery/deliveries/41/redelivery': () => {
        status = 'applied';
        return { ...failed, status };
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again: delivery 41' }),
    );
    expect(await screen.findByText('Applied')).toBeInTheDocument();
    expect(backend.written()).toHaveLength(1);
  });

  it('shows the payload as it came', async () => {
    setUp({
      [LIST]: answer,
      'GET /delivery/deliveries/41': {
        ...failed,
        path: '/webhooks/github',
        headers: { 'x-github-event': 'deployment_status' },
        body: '{"deployment":{"id":7}}',
        truncated: false,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Payload of delivery 41' }),
    );
    expect(
      await screen.findByText(/x-github-event: deployment_status/),
    ).toBeInTheDocument();
    expect(screen.getByText(/"id": 7/)).toBeInTheDocument();
  });

  it('is narrowed by state, in the address', async () => {
    const backend = setUp({ [LIST]: answer });
    await userEvent.click(await screen.findByRole('button', { name: /State/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Failed' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('?status=failed');
    expect(
      backend.requests.some(({ query }) => query.get('status') === 'failed'),
    ).toBe(true);
  });

  it('says so when nothing came, and when it may not be seen', async () => {
    setUp({ [LIST]: { items: [], pageInfo: {} } });
    expect(await screen.findByText('No such delivery')).toBeInTheDocument();
  });

  it('shows the refusal of the server', async () => {
    setUp({ [LIST]: new Refusal(403, 'You lack pilots.inbox.operate') });
    expect(
      await screen.findByText('You lack pilots.inbox.operate'),
    ).toBeInTheDocument();
  });
});
