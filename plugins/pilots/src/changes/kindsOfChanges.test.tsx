import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend } from '../__testUtils__/fakeBackend';
import { findEnabledButton } from '../__testUtils__/findEnabledButton';
import { loanPilot } from '../__testUtils__/loanPilot';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { emergency, inJune, template, unrecorded } from './__testUtils__/kinds';
import { CalendarPanel } from './calendar/CalendarPanel';
import { ChangeDetails } from './ChangeDetails';
import { TemplatesPanel } from './templates/TemplatesPanel';
import { UnrecordedPanel } from './unrecorded/UnrecordedPanel';

jest.setTimeout(60_000);

const PATH = '/pilots/default/loan-pre-approval';
const CHANGES = `${PATH}/changes`;
const page = (...items: unknown[]) => ({
  items,
  totalItems: items.length,
  pageInfo: {},
});

function show(element: JSX.Element, routes: Record<string, unknown>) {
  const backend = fakeBackend({
    [`GET ${PATH}`]: {
      yourRoles: ['techLead'],
      roles: {},
      fields: loanPilot.spec,
    },
    ...routes,
  });
  renderOnPilot(element, { client: backend.client });
  return backend;
}

it('a change that was closed as succeeded shows the incident that followed', async () => {
  show(<ChangeDetails id="CHG-2" />, {
    [`GET ${CHANGES}/CHG-2`]: emergency({
      state: 'closed',
      followedBy: [
        {
          source: 'pager',
          id: 'INC-7',
          title: 'Scores are missing',
          url: 'https://pager.example.com/INC-7',
          startedAt: '2026-06-10T08:00:00.000Z',
        },
      ],
    }),
  });
  expect(await screen.findByText(/An incident followed/)).toBeInTheDocument();
  expect(
    screen.getByRole('link', { name: /INC-7, Scores are missing/ }),
  ).toHaveAttribute('href', 'https://pager.example.com/INC-7');
});

describe('an emergency on its sheet', () => {
  it('says what it owes by when, and what is overdue', async () => {
    show(<ChangeDetails id="CHG-2" />, {
      [`GET ${CHANGES}/CHG-2`]: emergency(),
    });
    expect(
      await screen.findByText('Second approval, within 24 hours'),
    ).toBeInTheDocument();
    expect(screen.getByText(/Overdue since/)).toBeInTheDocument();
    expect(screen.getByText(/^Due/)).toBeInTheDocument();
    // It is not edited under way.
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });

  it('is approved by its second authority at exactly what they saw', async () => {
    const { written } = show(<ChangeDetails id="CHG-2" />, {
      [`GET ${CHANGES}/CHG-2`]: emergency(),
      [`POST ${CHANGES}/CHG-2/approvals`]: emergency(),
    });
    await userEvent.click(
      await findEnabledButton('Approve as second authority'),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('You are the second authority');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(written()).toMatchObject([{ body: { hash: 'b'.repeat(64) } }]);
  });

  it('is looked back at once it is closed', async () => {
    const { written } = show(<ChangeDetails id="CHG-2" />, {
      [`GET ${CHANGES}/CHG-2`]: emergency({ state: 'closed' }),
      [`POST ${CHANGES}/CHG-2/review`]: emergency({ state: 'closed' }),
    });
    await userEvent.click(await findEnabledButton('Look back at it'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/What was found/),
      'The scan finds it now',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Look back at it' }),
    );
    expect(written()).toMatchObject([
      { body: { findings: 'The scan finds it now' } },
    ]);
  });
});

describe('unrecorded changes', () => {
  it('teach how there are none', async () => {
    show(<UnrecordedPanel />, { [`GET ${CHANGES}/unrecorded`]: page() });
    expect(
      await screen.findByText('Every deployment belongs to a change'),
    ).toBeInTheDocument();
  });

  it('say why a template did not cover them, and are joined by hand with a reason', async () => {
    const { written } = show(<UnrecordedPanel />, {
      [`GET ${CHANGES}/unrecorded`]: page(unrecorded),
      [`POST ${CHANGES}/unrecorded/joins`]: unrecorded,
    });
    expect(
      await screen.findByText('It was made outside the change windows'),
    ).toBeInTheDocument();
    await userEvent.click(await findEnabledButton('Join 1.4.2 to a change'));
    const dialog = await screen.findByRole('dialog');
    const confirm = () => within(dialog).getByRole('button', { name: 'Join' });
    expect(confirm()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(within(dialog).getByLabelText(/^Change/), 'CHG-1');
    await userEvent.type(within(dialog).getByLabelText(/Reason/), 'Ours');
    await userEvent.click(confirm());
    expect(written()).toMatchObject([
      {
        body: {
          deployment: { source: 'gh', id: 'D1' },
          change: 'CHG-1',
          reason: 'Ours',
        },
      },
    ]);
  });
});

describe('templates', () => {
  it('are authorised at exactly what was opened; others read why they may not', async () => {
    const { written } = show(<TemplatesPanel />, {
      [`GET ${CHANGES}/templates`]: page(
        template(),
        template({
          id: 'STD-2',
          may: {
            ...template().may,
            authorise: { allowed: false, whyNot: 'You wrote it' },
          },
        }),
      ),
      [`POST ${CHANGES}/templates/STD-1/approvals`]: template(),
    });
    expect(
      await screen.findByRole('button', { name: 'Authorise STD-2' }),
    ).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(await findEnabledButton('Authorise STD-1'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Rolling');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Authorise' }),
    );
    expect(written()).toMatchObject([{ body: { hash: 'c'.repeat(64) } }]);
  });
});

describe('the calendar', () => {
  it('lists windows, changes and freezes a day, and moves by months', async () => {
    const { requests } = show(<CalendarPanel />, {
      [`GET ${CHANGES}/calendar`]: inJune,
    });
    expect(await screen.findByText(/Frozen: The pilot/)).toBeInTheDocument();
    expect(screen.getByText(/CHG-2/)).toBeInTheDocument();
    expect(screen.getByText('Emergency')).toBeInTheDocument();
    const asked = () =>
      requests.filter(({ path }) => path.endsWith('/calendar')).length;
    const before = asked();
    await userEvent.click(screen.getByRole('button', { name: 'Month after' }));
    await screen.findByText(/CHG-2/);
    expect(asked()).toBeGreaterThan(before);
  });
});
