import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import {
  fakeBackend,
  FakeRequest,
  Refusal,
} from '../__testUtils__/fakeBackend';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { draftRow, someRow } from './__testUtils__/someRow';
import { saveFile } from '../ground/layout/saveFile';
import { PortfolioPage } from './PortfolioPage';
import { PortfolioRow } from './PortfolioRow';

jest.mock('../ground/layout/saveFile', () => ({ saveFile: jest.fn() }));

const Address = () => (
  <output data-testid="address">{useLocation().search}</output>
);

const page = (items: PortfolioRow[], more = {}) => ({
  items,
  totalItems: items.length,
  pageInfo: {},
  ...more,
});

function setUp(answer: unknown, path = '/') {
  const backend = fakeBackend({ 'GET /pilots': answer });
  renderOnPilot(
    <>
      <PortfolioPage />
      <Address />
    </>,
    { client: backend.client, path },
  );
  const asked = () =>
    backend.requests
      .map(({ query }) => Object.fromEntries(query))
      .filter(({ limit }) => limit !== '1');
  return { ...backend, asked };
}

describe('PortfolioPage', () => {
  it('shows each pilot as a row: stage, readiness, delivery, decision and attention in words', async () => {
    setUp(page([someRow(), draftRow()]));
    const row = (
      await screen.findByRole('rowheader', { name: /Loan pre-approval/ })
    ).closest('tr')!;
    for (const text of [
      'Running',
      /8 of 9 · 1 waived/,
      '3.0 / wk',
      /^18 h/,
      /8\.3/,
      /^22 min/,
      '6 criteria',
      '3 days',
      'Decision due in 3 days',
      'Vacant: Data steward',
    ]) {
      expect(within(row).getByText(text)).toBeInTheDocument();
    }
    // Twelve weeks below each number, with the limit where there is one.
    expect(
      within(row).getByLabelText(
        /^Change fail rate, week by week over 12 weeks; .* limit of 15%$/,
      ),
    ).toBeInTheDocument();
    expect(
      within(row).getByLabelText(/^Deployments, week by week over 12 weeks$/),
    ).toBeInTheDocument();
    const draft = screen
      .getByRole('rowheader', { name: /Depot/ })
      .closest('tr')!;
    expect(within(draft).getByText(/No data/)).toBeInTheDocument();
    expect(within(draft).queryByText('0.0 / wk')).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Loan pre-approval' }),
    ).toHaveAttribute('href', '/catalog/default/pilot/loan-pre-approval');
    expect(screen.getByText('2 pilots')).toBeInTheDocument();
  });

  it('finds what needs a decision this week in one click, and says how many before', async () => {
    const { asked } = setUp(page([someRow()]));
    const button = await screen.findByRole('button', {
      name: 'Needs a decision this week · 1',
    });
    await userEvent.click(button);
    await waitFor(() =>
      expect(asked().pop()).toEqual({
        attention: 'decision-soon,decision-overdue',
        limit: '50',
      }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('attention=');
    expect(button).toHaveAttribute('aria-pressed', 'true');
  });

  it('takes its filters from the address, and puts them there', async () => {
    const { asked } = setUp(
      page([someRow()]),
      '/?mine=true&stage=running&sort=title&order=desc',
    );
    await screen.findByRole('rowheader');
    expect(asked()[0]).toEqual({
      mine: 'true',
      stage: 'running',
      sort: 'title',
      order: 'desc',
      limit: '50',
    });
    const heading = screen.getByRole('columnheader', { name: 'Pilot' });
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(within(heading).getByRole('button'));
    expect(screen.getByTestId('address')).toHaveTextContent(
      '?mine=true&stage=running&sort=title',
    );
    await userEvent.type(screen.getByRole('searchbox'), 'loan');
    await waitFor(() => expect(asked().pop()?.q).toBe('loan'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(/^\?sort=title$/),
    );
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('turns pages forward and back', async () => {
    const { asked } = setUp(({ query }: FakeRequest) =>
      query.get('cursor')
        ? page([draftRow()], { totalItems: 2 })
        : page([someRow()], { totalItems: 2, pageInfo: { nextCursor: 'c1' } }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next page' }),
    );
    await screen.findByRole('rowheader', { name: /Depot/ });
    expect(asked().pop()?.cursor).toBe('c1');
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    expect(
      await screen.findByRole('rowheader', { name: /Loan/ }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(/^$/);
  });

  it('teaches the next step when there is nothing, and why the filters leave nothing', async () => {
    setUp(page([]));
    expect(await screen.findByText('No pilots yet')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /Needs a decision/ }),
    );
    expect(
      await screen.findByText('No pilot needs a decision this week'),
    ).toBeInTheDocument();
  });

  it('says what went wrong and tries again', async () => {
    let broken = true;
    setUp(() =>
      broken ? new Refusal(503, 'The database is away') : page([someRow()]),
    );
    expect(await screen.findByText('The database is away')).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('rowheader')).toBeInTheDocument();
  });

  it('holds the place while it loads', async () => {
    setUp(() => new Promise(() => {}));
    expect(await screen.findByTestId('loading')).toBeInTheDocument();
  });

  it('saves what is filtered, as the backend writes it', async () => {
    const backend = fakeBackend({
      'GET /pilots': page([someRow()]),
      'GET /pilots.csv': () =>
        new Response('\ufeffref,title\r\na,b\r\n', {
          headers: { 'Content-Type': 'text/csv; charset=utf-8' },
        }),
    });
    renderOnPilot(<PortfolioPage />, {
      client: backend.client,
      path: '/?stage=running&sort=title',
    });
    await userEvent.click(await screen.findByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    const [name, type, text] = jest.mocked(saveFile).mock.calls[0];
    expect(name).toMatch(/^pilots-\d{4}-\d\d-\d\d\.csv$/);
    expect(type).toContain('text/csv');
    expect(text).toBe('\ufeffref,title\r\na,b\r\n');
    const asked = backend.requests.filter(r => r.path === '/pilots.csv');
    expect(Object.fromEntries(asked[0].query)).toEqual({
      stage: 'running',
      sort: 'title',
    });
    expect(await screen.findByText('The file is saved')).toBeInTheDocument();
  });

  it('says why there is no file', async () => {
    const backend = fakeBackend({
      'GET /pilots': page([someRow()]),
      'GET /pilots.csv': new Refusal(503, 'The database is away'),
    });
    renderOnPilot(<PortfolioPage />, { client: backend.client });
    await userEvent.click(await screen.findByRole('button', { name: 'CSV' }));
    expect(await screen.findByText('The database is away')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'CSV' })).toBeInTheDocument();
  });
});
