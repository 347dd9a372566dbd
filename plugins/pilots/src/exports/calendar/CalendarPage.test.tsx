import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateTime } from 'luxon';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { CalendarPage } from './CalendarPage';

const item = (kind: string, start: string, parts: object = {}) => ({
  uid: `${kind} ${start}`,
  kind,
  pilot: {
    ref: 'default/loan-pre-approval',
    title: 'Loan pre-approval',
    stage: 'running',
  },
  title: 'Loan pre-approval',
  start,
  allDay: false,
  timeZone: 'Europe/Berlin',
  ...parts,
});
const VIEW = {
  from: '2026-11-01T00:00:00.000Z',
  to: '2026-12-01T00:00:00.000Z',
  items: [
    item('review', '2026-11-09T12:00:00.000Z', {
      end: '2026-11-09T13:00:00.000Z',
    }),
    item('decision', '2026-11-20', { allDay: true }),
  ],
  totalItems: 2,
  truncated: false,
  pageInfo: {},
};
const FEED = {
  id: 'f1',
  owner: 'user:default/tomasz',
  title: 'On my phone',
  createdAt: '2026-11-01T00:00:00.000Z',
  expiresAt: '2027-05-01T00:00:00.000Z',
  pilots: 3,
};
const page = (items: unknown[]) => ({
  items,
  totalItems: items.length,
  pageInfo: {},
});

function setUp(routes: Record<string, unknown>, path = '/?month=2026-11') {
  const backend = fakeBackend({ 'GET /feeds': page([]), ...routes });
  renderOnPilot(<CalendarPage />, { client: backend.client, path });
  const asked = () =>
    backend.requests
      .filter(request => request.path === '/calendar')
      .map(({ query }) => Object.fromEntries(query));
  return { ...backend, asked };
}

describe('CalendarPage', () => {
  it('shows day by day what is planned, with where to find it', async () => {
    const { asked } = setUp({ 'GET /calendar': VIEW });
    const day = await screen.findByRole('region', { name: /Nov 9/ });
    expect(within(day).getByText('Weekly review')).toBeInTheDocument();
    expect(within(day).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/pilot/loan-pre-approval/reviews',
    );
    const decision = screen.getByRole('region', { name: /Nov 20/ });
    expect(within(decision).getByText('Decision due')).toBeInTheDocument();
    expect(screen.getByText('2 entries')).toBeInTheDocument();
    const month = DateTime.fromISO('2026-11-01');
    expect(asked()).toEqual([
      {
        from: month.toUTC().toISO(),
        to: month.plus({ months: 1 }).toUTC().toISO(),
      },
    ]);
  });

  it('turns months, and shows mine', async () => {
    const { asked } = setUp({ 'GET /calendar': VIEW });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next month' }),
    );
    expect(await screen.findByText('December 2026')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Mine' }));
    await waitFor(() => expect(asked().pop()).toMatchObject({ mine: 'true' }));
  });

  it('says when there is nothing, when there is more, and what went wrong', async () => {
    let answer: unknown = { ...VIEW, items: [], totalItems: 0 };
    setUp({ 'GET /calendar': () => answer });
    expect(
      await screen.findByText('Nothing is planned in November 2026'),
    ).toBeInTheDocument();
    answer = { ...VIEW, truncated: true };
    await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
    expect(await screen.findByText(/more than one page/)).toBeInTheDocument();
    answer = new Refusal(503, 'The database is away');
    await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
    expect(await screen.findByText('The database is away')).toBeInTheDocument();
  });

  it('makes an address, shows it whole and once, and revokes others', async () => {
    const { written } = setUp({
      'GET /calendar': VIEW,
      'GET /feeds': page([FEED]),
      'POST /feeds': {
        ...FEED,
        id: 'f2',
        token: 's3cret',
        path: '/v1/feeds/s3cret/calendar.ics',
      },
      'DELETE /feeds/f1': undefined,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Subscribe' }),
    );
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Laptop');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Make an address' }),
    );
    expect(
      await screen.findByText(/^https?:.*\/v1\/feeds\/s3cret\/calendar\.ics$/),
    ).toBeInTheDocument();
    expect(screen.getByText(/shown this once/)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Revoke: On my phone' }),
    );
    await waitFor(() =>
      expect(written()).toEqual([
        {
          call: 'POST /feeds',
          body: { title: 'Laptop', days: 180, mine: true },
        },
        { call: 'DELETE /feeds/f1', body: undefined },
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    await userEvent.click(screen.getByRole('button', { name: 'Subscribe' }));
    expect(await screen.findByText('On my phone')).toBeInTheDocument();
    expect(screen.queryByText(/s3cret/)).not.toBeInTheDocument();
  });
});
