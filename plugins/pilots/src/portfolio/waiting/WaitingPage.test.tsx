import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { WaitingPage } from './WaitingPage';

const pilot = {
  ref: 'default/loan-pre-approval',
  title: 'Loan pre-approval',
  stage: 'draft',
};
const item = (id: string, kind: string, title: string, link: string) => ({
  pilot,
  id,
  kind,
  title,
  link,
  since: '2026-03-02T07:00:00.000Z',
});

function setUp(answer: unknown) {
  const { client } = fakeBackend({ 'GET /waiting': answer });
  renderOnPilot(<WaitingPage />, { client });
}

describe('WaitingPage', () => {
  it('lists what waits, with where to settle it', async () => {
    setUp({
      items: [
        item(
          'a',
          'document-approval',
          'Approve the runbook',
          'readiness#runbook',
        ),
        item('b', 'role-claim', 'Accept the claim', 'overview#roles'),
        item('c', 'something-new', 'Look at it', 'record'),
      ],
      totalItems: 3,
      pageInfo: {},
    });
    expect(
      await screen.findByRole('link', { name: 'Approve the runbook' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/pilot/loan-pre-approval/readiness#runbook',
    );
    expect(
      screen.getByRole('link', { name: 'Accept the claim' }),
    ).toHaveAttribute('href', '/catalog/default/pilot/loan-pre-approval#roles');
    expect(screen.getByText('3 things wait for you')).toBeInTheDocument();
    for (const word of ['Approval', 'Claim', 'Task']) {
      expect(screen.getByText(word)).toBeInTheDocument();
    }
  });

  it('shows more than a page of it on demand', async () => {
    const one = (id: string) => item(id, 'role-claim', `Claim ${id}`, 'record');
    setUp(({ query }: { query: URLSearchParams }) =>
      query.get('cursor')
        ? { items: [one('b')], totalItems: 2, pageInfo: {} }
        : { items: [one('a')], totalItems: 2, pageInfo: { nextCursor: 'c' } },
    );
    const more = await screen.findByRole('button', { name: 'Show more' });
    expect(screen.getByText('2 things wait for you')).toBeInTheDocument();
    await userEvent.click(more);
    expect(
      await screen.findByRole('link', { name: 'Claim b' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Claim a' })).toBeInTheDocument();
    expect(more).not.toBeInTheDocument();
  });

  it('says so when nothing waits', async () => {
    setUp({ items: [], totalItems: 0, pageInfo: {} });
    expect(
      await screen.findByText('Nothing waits for you'),
    ).toBeInTheDocument();
  });

  it('says what went wrong', async () => {
    setUp(new Refusal(500, 'The disk is full'));
    expect(await screen.findByText('The disk is full')).toBeInTheDocument();
  });
});
