import {
  quarterAt,
  quarterPlus,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { QuarterPage } from './QuarterPage';

const figure = (parts: object) => ({
  requirement: 'R60',
  unit: 'days',
  value: null,
  sample: 0,
  ...parts,
});
const VIEW = {
  quarter: '2026-Q3',
  from: '2026-07-01T00:00:00.000Z',
  to: '2026-10-01T00:00:00.000Z',
  asOf: '2026-08-20T12:00:00.000Z',
  partial: true,
  figures: [
    figure({ id: 'start-to-decision', value: 56, sample: 4, p90: 80 }),
    figure({ id: 'due-to-decision' }),
    figure({
      id: 'pauses',
      requirement: 'R61',
      unit: 'count',
      value: 0,
      sample: 7,
    }),
    figure({
      id: 'late-stop-spend',
      requirement: 'R63',
      unit: 'money',
      value: 61000,
      budget: 90000,
      currency: 'EUR',
      sample: 1,
      without: 2,
    }),
  ],
  approvals: [{ kind: 'waiver', count: 4, hours: 20 }],
};

function setUp(answer: unknown, path = '/?quarter=2026-Q3') {
  const backend = fakeBackend({ 'GET /portfolio/quarter': answer });
  renderOnPilot(<QuarterPage />, { client: backend.client, path });
  return {
    asked: () => backend.requests.map(({ query }) => query.get('quarter')),
  };
}
const cellOf = async (name: string) =>
  within((await screen.findByText(name)).closest('div')!);

describe('QuarterPage', () => {
  it('shows each figure with its sample and definition, and tells no data from zero', async () => {
    setUp(VIEW);
    const cycle = await cellOf('From start to decision');
    expect(cycle.getByText('56 days')).toBeInTheDocument();
    expect(
      cycle.getByText('4 decisions · 90 % within 80 days'),
    ).toBeInTheDocument();
    expect(cycle.getByText(/^Median days from the start/)).toBeInTheDocument();
    const due = await cellOf('From the due date to the decision');
    expect(due.getByText('No data')).toBeInTheDocument();
    const pauses = await cellOf('Pauses');
    expect(pauses.getByText('0')).toBeInTheDocument();
    expect(pauses.getByText('7 pilots')).toBeInTheDocument();
    const spend = await cellOf('Spent on late stops');
    expect(spend.getByText('€61,000')).toBeInTheDocument();
    expect(
      spend.getByText(/67.8% of a budget of €90,000 · 2 pilots left out/),
    ).toBeInTheDocument();
    const row = screen.getByRole('rowheader', { name: 'Waiver' });
    expect(row.closest('tr')).toHaveTextContent('Waiver45 hr');
    expect(screen.getByText(/Not over yet/)).toBeInTheDocument();
  });

  it('turns to other quarters, not to one that has not begun', async () => {
    const { asked } = setUp(VIEW, '/?quarter=nonsense');
    const now = quarterAt(new Date());
    await screen.findByText('From start to decision');
    expect(asked()).toEqual([now.id]);
    const next = () => screen.getByRole('button', { name: 'Next quarter' });
    expect(next()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous quarter' }),
    );
    await waitFor(() => expect(asked().pop()).toBe(quarterPlus(now, -1).id));
    expect(next()).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('says what went wrong', async () => {
    setUp(new Refusal(500, 'The disk is full'));
    expect(await screen.findByText('The disk is full')).toBeInTheDocument();
  });
});
