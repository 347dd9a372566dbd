import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { someDecision } from '../__testUtils__/someForum';
import { DecisionsPage } from './DecisionsPage';

jest.setTimeout(60_000);

const summary = (change: object = {}) => ({
  ...someDecision(),
  overridden: true,
  criteria: { met: 4, total: 5 },
  ...change,
});

function setUp(answer: (query: URLSearchParams) => unknown[], path = '/') {
  const backend = fakeBackend({
    'GET /decisions': ({ query }: { query: URLSearchParams }) => {
      const items = answer(query);
      return {
        items,
        totalItems: items.length,
        pageInfo: query.get('cursor') ? {} : { nextCursor: 'more' },
      };
    },
  });
  renderOnPilot(<DecisionsPage />, { ...backend, path });
  return backend;
}

describe('DecisionsPage', () => {
  it('shows where pilots went, why, and what was learned', async () => {
    setUp(query =>
      query.get('cursor')
        ? [summary({ id: 'd-2', title: 'عربة 🚀', outcome: 'stop' })]
        : [summary({ status: 'reversed' })],
    );
    const row = await screen.findByRole('article', {
      name: 'Loan pre-approval',
    });
    expect(within(row).getByText('Scale')).toBeInTheDocument();
    expect(within(row).getByText('Reversed')).toBeInTheDocument();
    expect(
      within(row).getByText('Otherwise than recommended'),
    ).toBeInTheDocument();
    expect(within(row).getByText('Advisers want it.')).toBeInTheDocument();
    expect(within(row).getByText(/4 of 5 criteria met/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(
      await screen.findByRole('article', { name: 'عربة 🚀' }),
    ).toBeInTheDocument();
  });

  it('filters by what the address says, and by what is typed', async () => {
    const { requests } = setUp(
      () => [],
      '/?outcome=stop,unknown&component=component:default/loan-scoring',
    );
    expect(
      await screen.findByText('No decision fits these filters'),
    ).toBeInTheDocument();
    expect(Object.fromEntries(requests[0].query)).toEqual({
      outcome: 'stop',
      component: 'component:default/loan-scoring',
      limit: '25',
    });
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find in decisions' }),
      'branches',
    );
    await waitFor(() =>
      expect(requests.at(-1)!.query.get('q')).toBe('branches'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(
      await screen.findByText('Nothing is decided yet'),
    ).toBeInTheDocument();
  });
});
