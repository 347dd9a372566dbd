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

function setUp(view: unknown, yourRoles: string[]) {
  const backend = fakeBackend({
    [`GET ${path}`]: { yourRoles, roles: {} },
    [`GET ${path}/reviews/schedule`]: view,
    [`PUT ${path}/reviews/schedule`]: set,
  });
  renderOnPilot(<ReviewsTab />, backend);
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
});
