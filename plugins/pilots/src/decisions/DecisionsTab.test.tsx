import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend } from '../__testUtils__/fakeBackend';
import { findEnabledButton } from '../__testUtils__/findEnabledButton';
import { HASH, PILOT, pilotView } from '../__testUtils__/pilotView';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import {
  evaluation,
  proposal,
  someDecision,
  someForum,
  vote,
} from './__testUtils__/someForum';
import { DecisionsTab } from './DecisionsTab';

jest.setTimeout(60_000);

function setUp(
  forum: object,
  options: {
    items?: unknown[];
    similar?: unknown[];
    view?: Parameters<typeof pilotView>[0];
    amendments?: unknown[];
  } = {},
) {
  const { amendments = [], items = [], similar = [], view } = options;
  const backend = fakeBackend({
    [`GET ${PILOT}`]: pilotView({ stage: 'decision-due', ...view }),
    [`GET ${PILOT}/decisions`]: { items, pageInfo: {}, forum },
    [`GET ${PILOT}/decisions/similar`]: { items: similar, pageInfo: {} },
    [`GET ${PILOT}/evaluation`]: evaluation,
    [`GET ${PILOT}/criteria`]: { amendments },
    [`POST ${PILOT}/votes`]: forum,
    [`POST ${PILOT}/decisions`]: forum,
    [`POST ${PILOT}/transitions`]: {},
    [`POST ${PILOT}/exit`]: {},
    [`POST ${PILOT}/successor`]: { ref: 'x', entity: {}, yaml: 'kind: Pilot' },
    [`POST ${PILOT}/decisions/d-1/look-backs`]: {},
    'GET /decisions/d-1/verification': { valid: true, differences: [] },
  });
  renderOnPilot(<DecisionsTab />, backend);
  return backend;
}

const agreed = someForum({
  votes: [
    vote('sponsor', 'scale'),
    vote('serviceOwner', 'scale'),
    vote('riskLead', 'iterate'),
  ],
  history: [
    vote('riskLead', 'stop', { at: '2026-04-27T08:00:00.000Z' }),
    vote('sponsor', 'scale'),
    vote('serviceOwner', 'scale'),
    vote('riskLead', 'iterate'),
  ],
  tally: {
    counts: { scale: 2, iterate: 1, stop: 0 },
    missing: [],
    split: false,
    agreed: 'scale',
  },
  votesMissing: undefined,
  override: true,
  proposal,
  etag: '"1"',
});

describe('DecisionsTab', () => {
  it('shows the recommendation beside the evidence, as amended and as first locked', async () => {
    setUp(someForum(), {
      amendments: [{ state: 'approved', loosens: true, afterData: true }],
    });
    expect(
      await screen.findByText('The evidence recommends: Iterate'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Adoption is promising, not met'),
    ).toBeInTheDocument();
    const evidence = await screen.findByRole('list', { name: 'Evidence' });
    expect(within(evidence).getByText('Promising')).toBeInTheDocument();
    expect(
      within(evidence).getByText('as first locked: Missed'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/made easier after data existed/),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Has not voted')).toHaveLength(3);
  });

  it('takes a vote with its reason', async () => {
    const { written } = setUp(
      someForum({ yourVote: { role: 'riskLead' } as never }),
      { view: { yourRoles: ['riskLead'] } },
    );
    await userEvent.click(await findEnabledButton('Vote'));
    const dialog = await screen.findByRole('dialog', {
      name: 'Vote as Risk lead',
    });
    const confirm = within(dialog).getByRole('button', { name: 'Vote' });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(within(dialog).getByLabelText(/Why/), 'It held');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Vote' }));
    expect(
      await screen.findByText('Your vote is on record'),
    ).toBeInTheDocument();
    expect(written()).toEqual([
      {
        call: `POST ${PILOT}/votes`,
        body: { outcome: 'iterate', reason: 'It held', role: 'riskLead' },
      },
    ]);
  });

  it('says why others cannot vote and nobody can decide yet', async () => {
    setUp(someForum());
    const voting = await screen.findByRole('button', { name: 'Vote' });
    expect(voting).toHaveAttribute(
      'aria-description',
      'Votes are given by: Sponsor, Service owner, Risk lead',
    );
    expect(screen.getByRole('button', { name: 'Decide' })).toHaveAttribute(
      'aria-description',
      'Votes are missing of the sponsor',
    );
  });

  it('decides otherwise than recommended only with a reason, and shows changed votes', async () => {
    const { written } = setUp(agreed, { view: { yourRoles: ['sponsor'] } });
    expect(
      await screen.findByText('Two of three agree: Scale'),
    ).toBeInTheDocument();
    expect(screen.getByText('Otherwise than recommended')).toBeInTheDocument();
    expect(screen.getByText('1 earlier vote')).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Decide: Scale'));
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText(/The evidence recommends Iterate/),
    ).toBeInTheDocument();
    const confirm = within(dialog).getByRole('button', { name: 'Decide' });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(
      within(dialog).getByLabelText(/Why the forum/),
      'The branches wait',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Decide' }),
    );
    expect(await screen.findByText('It is decided')).toBeInTheDocument();
    expect(written()).toEqual([
      {
        call: `POST ${PILOT}/transitions`,
        body: { event: 'decide', reason: 'The branches wait' },
      },
    ]);
  });

  it('lets the product manager write, over the version that was seen', async () => {
    const { requests } = setUp(agreed);
    expect(await screen.findByText('want')).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Change'));
    const dialog = await screen.findByRole('dialog');
    const learnings = within(dialog).getByLabelText(/Learnings/);
    expect(learnings).toHaveValue('- Ask the branches first');
    await userEvent.clear(learnings);
    expect(
      within(dialog).getByRole('button', { name: 'Save' }),
    ).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(learnings, 'Start in one city');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('It is before the forum'),
    ).toBeInTheDocument();
    const post = requests.find(({ verb }) => verb === 'POST')!;
    expect(post.headers['If-Match']).toBe('"1"');
    expect(post.body).toEqual({
      rationale: 'Advisers **want** it.',
      alternatives: ['Wait a quarter'],
      learnings: 'Start in one city',
    });
  });

  it('shows a decision on record with all it stood on, checks it and looks back', async () => {
    const { written } = setUp(someForum({ open: false, round: 2 }), {
      items: [someDecision()],
      view: { stage: 'scaled', yourRoles: ['sponsor'] },
    });
    expect(await screen.findByText('Decision 1: Scale')).toBeInTheDocument();
    expect(screen.getByText('The branches wait.')).toBeInTheDocument();
    expect(
      screen.getByText(/Made easier after data existed: The target/),
    ).toBeInTheDocument();
    expect(screen.getByText('8 of 9 passed, 1 waived')).toBeInTheDocument();
    const runbook = screen.getByText(/^runbook \(3\)/);
    expect(within(runbook).getByText(HASH.slice(0, 12))).toBeInTheDocument();
    expect(screen.getByText(/^up to entry 40/)).toBeInTheDocument();
    await userEvent.click(
      await findEnabledButton('Check against the database'),
    );
    expect(
      await screen.findByText(/it is what was decided/),
    ).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Look back'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/What came of it/),
      'It held',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Look back' }),
    );
    expect(await screen.findByText('It is on record')).toBeInTheDocument();
    expect(written()).toEqual([
      {
        call: `POST ${PILOT}/decisions/d-1/look-backs`,
        body: { verdict: 'validated', note: 'It held' },
      },
    ]);
  });

  it('asks the service owner for the evidence of an exit, part by part', async () => {
    const { written } = setUp(
      someForum({
        open: false,
        round: 2,
        exit: {
          needed: true,
          confirmations: [
            {
              part: 'accessRemoved',
              evidence: 'Ticket 4711',
              by: { actor: 'user:default/amara' },
              at: '2026-04-28T09:00:00.000Z',
            },
          ],
          missing: ['dataDisposed'],
        },
      }),
      {
        items: [someDecision({ outcome: 'stop' })],
        view: { stage: 'stopped', yourRoles: ['serviceOwner'] },
      },
    );
    expect(await screen.findByText(/Ticket 4711/)).toBeInTheDocument();
    await userEvent.click(
      await findEnabledButton('Confirm: Data is disposed of'),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/Evidence/),
      'Deletion report 12',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Confirm' }),
    );
    expect(await screen.findByText('It is confirmed')).toBeInTheDocument();
    expect(written()[0].body).toEqual({ dataDisposed: 'Deletion report 12' });
  });

  it('prepares the successor of a pilot that iterates, and shows what it inherits', async () => {
    const { written } = setUp(
      someForum({
        open: false,
        round: 2,
        inherited: {
          pilot: 'default/loan-zero',
          title: 'Loan zero',
          decision: 'd-0',
          decidedAt: '2026-01-05T09:00:00.000Z',
          outcome: 'iterate',
          rationale: 'x',
          learnings: 'Never on a Friday',
        },
      }),
      { view: { stage: 'iterating' }, items: [someDecision()] },
    );
    expect(await screen.findByText('Never on a Friday')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open that decision' }),
    ).toHaveAttribute('href', '/catalog/default/pilot/loan-zero/decisions#d-0');
    await userEvent.click(await findEnabledButton('Prepare the successor'));
    const dialog = await screen.findByRole('dialog');
    const keep = async (place: string) => {
      await userEvent.click(
        within(dialog).getByRole('button', { name: /Where it is kept/ }),
      );
      await userEvent.click(await screen.findByRole('option', { name: place }));
    };
    expect(within(dialog).getByLabelText(/Name of the entity/)).toHaveValue(
      'loan-pre-approval-2',
    );
    await keep('In a repository: you get its YAML to register');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Make the YAML' }),
    );
    expect(
      await within(dialog).findByText(/Register this in the catalog/),
    ).toBeInTheDocument();
    expect(written().at(-1)!.body).toMatchObject({ open: false });
    await keep('In the portal: its draft is open at once');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Open the successor' }),
    );
    expect(
      await screen.findByText(/The successor is open as a draft/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(written().at(-1)!.body).toMatchObject({
      name: 'loan-pre-approval-2',
      open: true,
    });
  });

  it('says when votes are taken, and how pilots like this one were decided', async () => {
    setUp(someForum({ open: false, recommendation: undefined }), {
      view: { stage: 'running' },
      similar: [
        {
          decision: {
            ...someDecision({ id: 'd-9', pilot: 'default/cards' }),
            title: 'Card limits',
            overridden: true,
          },
          score: 0.7,
          sharedTargets: ['component:default/loan-scoring'],
          sharedMetrics: ['adoption', 'conversion'],
          sameSector: true,
        },
      ],
    });
    expect(await screen.findByText('No decision is due')).toBeInTheDocument();
    const link = await screen.findByRole('link', { name: 'Card limits' });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/pilot/cards/decisions#d-9',
    );
    expect(
      screen.getByText(/1 shared target · 2 shared measures · same sector/),
    ).toBeInTheDocument();
  });
});
