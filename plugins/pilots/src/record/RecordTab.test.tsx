import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { HASH, PILOT } from '../__testUtils__/pilotView';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { readHead } from './verification/readHead';
import { RecordTab } from './RecordTab';

const entry = (seq: number, change = {}) => ({
  pilot: 'default/loan-pre-approval',
  seq,
  time: '2026-02-01T09:00:00.000Z',
  actor: 'user:default/amara',
  action: 'document.written',
  subject: 'document/runbook',
  payloadHash: HASH,
  previousHash: HASH,
  hash: HASH,
  payload: { version: seq },
  erased: false,
  ...change,
});

const page = (items: object[], nextCursor?: string) => ({
  items,
  entries: items,
  totalItems: 3,
  head: { seq: 3, hash: HASH },
  pageInfo: { nextCursor },
});

const path = `GET ${PILOT}/record`;

describe('RecordTab', () => {
  it('says who did what, page by page', async () => {
    const backend = fakeBackend({
      [path]: ({ query }: any) =>
        query.get('cursor')
          ? page([entry(1, { action: 'something.new' })])
          : page(
              [
                entry(3, {
                  actor: 'user:default/ines',
                  action: 'pilot.signed',
                }),
                entry(2),
              ],
              'c',
            ),
    });
    renderOnPilot(<RecordTab />, backend);
    expect(await screen.findByText('Inês Carvalho')).toBeInTheDocument();
    expect(screen.getByText(/signed the approval/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText(/something\.new/)).toBeInTheDocument();
    expect(screen.queryByText('Show more')).not.toBeInTheDocument();
  });

  it('finds entries by person, action and subject', async () => {
    const backend = fakeBackend({
      [path]: page([entry(2), entry(1, { action: 'role.claimed' })]),
    });
    renderOnPilot(<RecordTab />, backend);
    const field = await screen.findByLabelText('Find in the record');
    await userEvent.type(field, 'claimed a');
    expect(await screen.findByText('1 of 3 entries')).toBeInTheDocument();
    await userEvent.type(field, 'nothing like it');
    expect(await screen.findByText('No entry matches')).toBeInTheDocument();
  });

  it('opens what an entry says, or says that it was erased', async () => {
    const backend = fakeBackend({
      [path]: page([entry(2), entry(1, { erased: true, payload: undefined })]),
    });
    renderOnPilot(<RecordTab />, backend);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show entry 2' }),
    );
    expect(screen.getByLabelText('What it says')).toHaveTextContent(
      '"version": 2',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show entry 1' }));
    expect(screen.getByText(/was erased for privacy/)).toBeInTheDocument();
  });

  it('verifies, and names the entry at which it is broken', async () => {
    const backend = fakeBackend({
      [path]: page([entry(1)]),
      [`${path}/verification`]: ({ query }: any) =>
        query.get('seq')
          ? {
              valid: false,
              entries: 1,
              erased: 0,
              brokenAt: { seq: 2, reason: 'The chain ends before entry 9' },
            }
          : {
              valid: true,
              entries: 3,
              erased: 1,
              head: { seq: 3, hash: HASH },
            },
    });
    renderOnPilot(<RecordTab />, backend);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Verify' }),
    );
    expect(
      await screen.findByText(/The record is whole: 3 entries/),
    ).toBeInTheDocument();
    const kept = JSON.stringify({ seq: 9, hash: HASH });
    await userEvent.upload(
      document.querySelector('input[type=file]')!,
      // The test's own DOM cannot read files.
      Object.assign(
        new File([kept], 'head.json', { type: 'application/json' }),
        { text: async () => kept },
      ),
    );
    expect(
      await screen.findByText('The record is broken at entry 2'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('The chain ends before entry 9'),
    ).toBeInTheDocument();
  });

  it('says that all was deleted, where it was', async () => {
    const tombstone = {
      head: { seq: 3, hash: HASH },
      entries: 3,
      purgedAt: '2033-03-02T03:00:00.000Z',
      dueAt: '2033-03-01T10:00:00.000Z',
      actor: 'system',
    };
    const backend = fakeBackend({
      [path]: { ...page([]), tombstone },
      [`${path}/retention`]: {
        retention: 'P7Y',
        held: false,
        holds: [],
        tombstone,
      },
    });
    renderOnPilot(<RecordTab />, backend);
    expect(await screen.findByText('Every entry was deleted')).toBeVisible();
  });

  it('teaches what would be here, and says what went wrong', async () => {
    const empty = renderOnPilot(
      <RecordTab />,
      fakeBackend({ [path]: page([]) }),
    );
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible();
    empty.unmount();
    renderOnPilot(
      <RecordTab />,
      fakeBackend({ [path]: new Refusal(500, 'No disk') }),
    );
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('No disk')).toBeInTheDocument();
  });
});

describe('readHead', () => {
  it('reads what was exported and nothing else', () => {
    const head = { pilot: 'default/x', seq: 3, hash: HASH };
    expect(readHead(JSON.stringify(head))).toEqual(head);
    expect(readHead('no json')).toBeUndefined();
    expect(readHead('{"seq": 0, "hash": "x"}')).toBeUndefined();
    expect(readHead('null')).toBeUndefined();
  });
});
