import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { findEnabledButton } from '../__testUtils__/findEnabledButton';
import { loanPilot } from '../__testUtils__/loanPilot';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { ChangesTab } from './ChangesTab';

const path = '/pilots/default/loan-pre-approval';
const yes = { allowed: true };
const no = (whyNot: string) => ({ allowed: false, whyNot });

const change = {
  id: 'CHG-1',
  number: 1,
  pilot: 'default/loan-pre-approval',
  kind: 'normal',
  state: 'proposed',
  title: 'Scores for the first branch',
  rehearsal: false,
  targets: ['component:default/loan-scoring'],
  hash: 'a'.repeat(64),
  externalIds: [],
  commits: [],
  versions: [],
  window: {
    start: '2026-03-03T19:00:00.000Z',
    end: '2026-03-03T23:00:00.000Z',
  },
  author: { actor: 'user:default/henrik', role: 'techLead' },
  authors: [{ actor: 'user:default/henrik', role: 'techLead' }],
  createdAt: '2026-02-01T09:00:00.000Z',
  updatedAt: '2026-02-01T09:00:00.000Z',
  version: 1,
  impact: 'Two hundred customers a day',
  deploymentPlan: 'Blue, then green',
  backoutSteps: 'Back to blue',
  verdicts: [],
  etag: '"1"',
  may: {
    edit: yes,
    propose: yes,
    approve: yes,
    reject: yes,
    confirm: yes,
    contest: yes,
    close: yes,
    learn: yes,
    review: yes,
    withdraw: yes,
  },
  blockedBy: [],
  followedBy: [],
};

function setUp(options: {
  changes?: unknown[];
  yourRoles?: string[];
  viewer?: string;
  routes?: Record<string, unknown>;
}) {
  const items = options.changes ?? [change];
  const backend = fakeBackend({
    [`GET ${path}`]: {
      yourRoles: options.yourRoles ?? [],
      roles: {},
      fields: loanPilot.spec,
    },
    [`GET ${path}/changes`]: { items, totalItems: items.length, pageInfo: {} },
    [`GET ${path}/changes/CHG-1`]: change,
    [`GET ${path}/changes/unrecorded`]: {
      items: [],
      totalItems: 0,
      pageInfo: {},
    },
    [`GET ${path}/changes/templates`]: {
      items: [],
      totalItems: 0,
      pageInfo: {},
    },
    [`GET ${path}/changes/calendar`]: {
      start: '2026-03-01T00:00:00.000Z',
      end: '2026-04-01T00:00:00.000Z',
      timeZone: 'UTC',
      windows: [],
      changes: [],
      freezes: [],
    },
    [`GET ${path}/gate`]: {
      allowed: false,
      reasons: [
        {
          guard: 'stage',
          message: 'The pilot is a draft',
          clearedBy: 'The service owner starts it',
        },
      ],
    },
    ...options.routes,
  });
  renderOnPilot(<ChangesTab />, {
    client: backend.client,
    viewer: options.viewer,
  });
  return backend;
}

describe('ChangesTab', () => {
  it('says what pipelines are told, and what a first change is for', async () => {
    setUp({ changes: [] });
    expect(
      await screen.findByText('Pipelines may not deploy now'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('What clears it: The service owner starts it'),
    ).toBeInTheDocument();
    expect(await screen.findByText('No changes yet')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'New change' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('records a change in one of the next change windows', async () => {
    const { written } = setUp({
      changes: [],
      yourRoles: ['techLead'],
      routes: { [`POST ${path}/changes`]: change },
    });
    await screen.findByText('No changes yet');
    await userEvent.click(await findEnabledButton('New change'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/What changes/),
      'Scores for the first branch',
    );
    const offered = within(dialog).getByRole('group', {
      name: 'Take one of the next change windows',
    });
    const [soonest] = within(offered).getAllByRole('button');
    await userEvent.click(soonest);
    const opens = within(dialog).getByLabelText(/Window opens/);
    expect((opens as HTMLInputElement).value).toMatch(/T20:00$/);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'New change' }),
    );
    expect(
      await screen.findByText('The change is recorded'),
    ).toBeInTheDocument();
    const [{ body }] = written();
    expect(body).toMatchObject({
      title: 'Scores for the first branch',
      kind: 'normal',
      rehearsal: false,
      propose: true,
    });
    const { start, end } = body.window;
    expect(Date.parse(end) - Date.parse(start)).toBe(4 * 3600_000);
  });

  it('approves exactly the content that is shown', async () => {
    const { written } = setUp({
      yourRoles: ['serviceOwner'],
      routes: { [`POST ${path}/changes/CHG-1/approvals`]: change },
    });
    await userEvent.click(await screen.findByRole('button', { name: /CHG-1/ }));
    expect(await screen.findByText('Back to blue')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(change.hash)).toBeInTheDocument();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(
      await screen.findByText('The change is approved'),
    ).toBeInTheDocument();
    expect(written()[0].body.hash).toBe(change.hash);
  });

  it('says why the author cannot approve', async () => {
    const own = 'Nobody approves a change that they wrote';
    setUp({
      routes: {
        [`GET ${path}/changes/CHG-1`]: {
          ...change,
          may: { ...change.may, approve: no(own), reject: no(own) },
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /CHG-1/ }));
    const approve = await screen.findByRole('button', { name: 'Approve' });
    expect(approve).toHaveAttribute('aria-disabled', 'true');
    await userEvent.hover(approve);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(own);
  });

  it('closes a change with its result and what it taught', async () => {
    const { written } = setUp({
      routes: {
        [`GET ${path}/changes/CHG-1`]: { ...change, state: 'approved' },
        [`POST ${path}/changes/CHG-1/closure`]: change,
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /CHG-1/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByLabelText('Rolled back'));
    await userEvent.type(
      within(dialog).getByLabelText('Learnings'),
      'Warm the cache',
    );
    await userEvent.type(
      within(dialog).getByLabelText('Documents changed because of it'),
      'runbook 4',
    );
    const buttons = within(dialog).getAllByRole('button', { name: 'Close' });
    await userEvent.click(buttons[buttons.length - 1]);
    expect(await screen.findByText('The change is closed')).toBeInTheDocument();
    expect(written()[0].body).toMatchObject({
      result: 'rolled-back',
      learnings: 'Warm the cache',
      changedDocuments: [{ document: 'runbook', version: 4 }],
    });
  });

  it('shows what stands in the way of a proposal', async () => {
    setUp({
      routes: {
        [`GET ${path}/changes/CHG-1`]: { ...change, state: 'draft' },
        [`POST ${path}/changes/CHG-1/proposal`]: new Refusal(409, 'Not yet', [
          {
            guard: 'window',
            message: 'It has no window',
            clearedBy: 'Choose one of the change windows',
          },
        ]),
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /CHG-1/ }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for approval' }),
    );
    expect(await screen.findByText('It has no window')).toBeInTheDocument();
  });
});
