import {
  canonicalHash,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { findEnabledButton } from '../../__testUtils__/findEnabledButton';
import { PILOT, pilotView } from '../../__testUtils__/pilotView';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { AmendmentsCard } from './AmendmentsCard';
import { linesOf } from './linesOf';

const AMENDMENTS = `GET ${PILOT}/amendments`;
const declared = { blastRadius: { unit: 'users', cap: 2000 } };
const pending = [
  {
    field: 'guardrails',
    frozen: { blastRadius: { unit: 'users', cap: 1200 } },
    declared,
  },
];
const both = [
  ...pending,
  { field: 'sector', frozen: 'general', declared: 'healthcare' },
];

const amendment: PilotsSchemas['ValueAmendment'] = {
  id: 'a1',
  baseVersion: 1,
  values: { guardrails: declared },
  hash: canonicalHash({ guardrails: declared }),
  changes: [
    {
      field: 'guardrails.blastRadius.cap',
      before: 1200,
      after: 2000,
      loosens: true,
    },
  ],
  reason: 'A third branch',
  knownAtTheTime: 'A week of data',
  loosens: true,
  afterData: true,
  state: 'pending',
  proposedBy: { actor: 'user:default/tomasz', role: 'productManager' },
  proposedAt: '2026-03-20T09:00:00.000Z',
  approvals: [],
};
const page = (...items: object[]) => ({
  items,
  totalItems: items.length,
  pageInfo: {},
});

function setUp(
  change: Parameters<typeof pilotView>[0],
  routes: Record<string, unknown> = {},
  viewer?: string,
) {
  const backend = fakeBackend({
    [`GET ${PILOT}`]: pilotView({
      frozen: true,
      stage: 'running',
      ...change,
    }),
    [AMENDMENTS]: page(),
    ...routes,
  });
  renderOnPilot(<AmendmentsCard />, { client: backend.client, viewer });
  return backend;
}

describe('amendments of what was approved', () => {
  it('show field by field what is in force and what the YAML says', async () => {
    setUp({ pending });
    const table = await screen.findByRole('table', {
      name: 'What the YAML says differently',
    });
    const [row] = within(table).getAllByRole('row').slice(1);
    expect(row).toHaveTextContent(
      'guardrails.blastRadius.capLoosens a limit12002000',
    );
    expect(screen.getByText(/Different now: guardrails/)).toBeInTheDocument();
  });

  it('are proposed, all or some, with the reason and what is known', async () => {
    const { written } = setUp(
      { pending: both },
      { [`POST ${PILOT}/amendments`]: amendment },
    );
    await userEvent.click(await findEnabledButton('Propose as amendment'));
    const dialog = await screen.findByRole('dialog');
    const say = within(dialog);
    await userEvent.click(say.getByRole('checkbox', { name: 'sector' }));
    await userEvent.type(say.getByLabelText(/has to change/), 'A branch');
    await userEvent.type(say.getByLabelText(/known today/), 'Little');
    await userEvent.click(
      say.getByRole('button', { name: 'Propose as amendment' }),
    );
    await waitFor(() =>
      expect(written()).toEqual([
        {
          call: `POST ${PILOT}/amendments`,
          body: {
            fields: ['guardrails'],
            reason: 'A branch',
            knownAtTheTime: 'Little',
          },
        },
      ]),
    );
  });

  it('say in the dialog why a proposal was refused', async () => {
    setUp(
      { pending },
      {
        [`POST ${PILOT}/amendments`]: new Refusal(
          400,
          'fields[0]: guardrails is as it is in force',
        ),
      },
    );
    await userEvent.click(await findEnabledButton('Propose as amendment'));
    const say = within(await screen.findByRole('dialog'));
    await userEvent.type(say.getByLabelText(/has to change/), 'A branch');
    await userEvent.type(say.getByLabelText(/known today/), 'Little');
    await userEvent.click(
      say.getByRole('button', { name: 'Propose as amendment' }),
    );
    expect(await say.findByText(/as it is in force/)).toBeInTheDocument();
  });

  it.each([
    [{ yourRoles: ['sponsor'] }, /Amendments are proposed by/],
    [{ stage: 'decision-due' }, /until the decision is due/],
  ])('are not proposed by others or later: %j', async (change, why) => {
    setUp({ pending, ...(change as object) });
    const button = await screen.findByRole('button', {
      name: /Propose as amendment/,
    });
    expect(button).toHaveAccessibleDescription(why);
  });

  it('are not proposed twice', async () => {
    setUp({ pending }, { [AMENDMENTS]: page(amendment) });
    await screen.findByText('A third branch');
    expect(
      screen.getByRole('button', { name: /Propose as amendment/ }),
    ).toHaveAccessibleDescription('This is proposed and waits for approval');
  });

  it('are approved by another with the words of what follows', async () => {
    const { written } = setUp(
      { pending, yourRoles: ['sponsor'] },
      {
        [AMENDMENTS]: page(amendment),
        [`POST ${PILOT}/amendments/a1/approvals`]: amendment,
      },
      'user:default/ines',
    );
    await userEvent.click(await findEnabledButton('Approve'));
    const say = within(await screen.findByRole('dialog'));
    expect(say.getByText(/in force at once/)).toBeInTheDocument();
    await userEvent.click(say.getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(written()).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
  });

  it('are withdrawn by who proposed them, who cannot approve', async () => {
    const { written } = setUp(
      { pending },
      {
        [AMENDMENTS]: page(amendment),
        [`POST ${PILOT}/amendments/a1/withdrawal`]: amendment,
      },
    );
    await userEvent.click(await findEnabledButton('Withdraw'));
    const say = within(await screen.findByRole('dialog'));
    await userEvent.type(say.getByRole('textbox'), 'Too early');
    await userEvent.click(say.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() =>
      expect(written()).toEqual([
        {
          call: `POST ${PILOT}/amendments/a1/withdrawal`,
          body: { reason: 'Too early' },
        },
      ]),
    );
  });

  it('that came to nothing say why', async () => {
    const settled = {
      at: '2026-03-21T09:00:00.000Z',
      reason: 'The entity says something else than what was proposed',
    };
    setUp(
      { pending: [] },
      { [AMENDMENTS]: page({ ...amendment, state: 'superseded', settled }) },
    );
    expect(
      await screen.findByText('The YAML was changed after it was proposed'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Overtaken by another')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  });

  it.each([
    { frozen: false, stage: 'draft' },
    { stage: 'scaled' },
    { stage: 'running', pending: [] },
  ])('are not spoken of: %j', async change => {
    const { requests } = setUp(change as never);
    await waitFor(() => expect(requests.length).toBeGreaterThan(0));
    await waitFor(() =>
      expect(screen.queryByText('Amendments of what was approved')).toBeNull(),
    );
  });

  it('keep their place while they load', async () => {
    setUp({ pending }, { [AMENDMENTS]: () => new Promise(() => {}) });
    expect(
      await screen.findByText('guardrails.blastRadius.cap'),
    ).toBeInTheDocument();
    expect(screen.getByRole('status')).toBeInTheDocument();
  });

  it('say that they could not be read, and try again', async () => {
    let answers = 0;
    setUp(
      { pending },
      {
        [AMENDMENTS]: () =>
          answers++ === 0 ? new Refusal(500, 'No database') : page(amendment),
      },
    );
    expect(await screen.findByText(/No database/)).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Try again'));
    expect(await screen.findByText('A third branch')).toBeInTheDocument();
  });
});

describe('a value of the entity', () => {
  it('is said in lines', () => {
    expect(linesOf(undefined)).toEqual([]);
    expect(linesOf(0.15)).toEqual(['0.15']);
    expect(linesOf(['a', { count: 2, of: { x: 1 } }])).toEqual([
      'a',
      'count: 2, of: x: 1',
    ]);
  });
});
