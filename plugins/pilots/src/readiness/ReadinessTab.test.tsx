import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { HASH, PILOT, pilotView } from '../__testUtils__/pilotView';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { check, item, noWaivers, runbook } from './__testUtils__/readiness';
import { ReadinessTab } from './ReadinessTab';

const dryRun = check('runbook.dry-run', {
  title: 'Dry run of the runbook signed',
  kind: 'attestation',
  status: 'failed',
  message: 'Nobody has signed',
  fix: {
    text: 'Somebody on call signs',
    who: ['serviceOwner'],
    link: 'readiness#runbook',
  },
});

const readiness = {
  score: { passed: 1, exempt: 1, total: 3, withWaivers: 2 },
  items: [
    item(1),
    item(4, { status: 'failed', documents: ['runbook'], checks: [dryRun] }),
    item(6, {
      status: 'exempt',
      checks: [
        check('check-6', {
          status: 'exempt',
          waiver: {
            id: 'w1',
            state: 'active',
            expiresAt: '2026-12-12T12:00:00.000Z',
          },
        }),
      ],
    }),
  ],
};

const routes = (change = {}) => ({
  [`GET ${PILOT}`]: pilotView(),
  [`GET ${PILOT}/readiness`]: readiness,
  [`GET ${PILOT}/waivers`]: noWaivers,
  [`GET ${PILOT}/attestations`]: {
    items: [],
    pageInfo: {},
    signable: [
      {
        check: 'runbook.dry-run',
        title: 'Dry run',
        item: 'runbook',
        prompt: 'Say which situation you worked through',
        document: 'runbook',
        maySign: true,
      },
    ],
  },
  [`GET ${PILOT}/pack`]: { documents: [runbook()] },
  [`GET ${PILOT}/risks`]: { items: [], pageInfo: {} },
  ...change,
});

describe('ReadinessTab', () => {
  it('shows failures first and opened, the score with and without waivers', async () => {
    renderOnPilot(<ReadinessTab />, fakeBackend(routes()));
    expect(await screen.findByText('1 of 3')).toBeInTheDocument();
    expect(screen.getByText('2 of 3 with waivers')).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: '1 of 3 items passed, 1 waived' }),
    ).toBeInTheDocument();
    const headings = screen
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.textContent)
      .filter(text => text?.startsWith('Item'));
    expect(headings).toEqual(['Item 4', 'Item 6', 'Item 1']);
    expect(screen.getByText('Nobody has signed')).toBeInTheDocument();
    expect(screen.getByText(/For: Service owner/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /^Go there: Dry run/ }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/pilot/loan-pre-approval/readiness#runbook',
    );
    expect(
      screen.getByText(
        'Evidences NIST SP 800-53 r5 RA-3 · RA-7; ISO 56002 6.1',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Waived until/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: '1 of 1 checks, item 6: Item 6' }),
    );
    expect(screen.getByText(/Waived until .*2026/)).toBeInTheDocument();
  });

  it('signs a check with a sentence, over the document’s hash', async () => {
    const backend = fakeBackend(
      routes({ [`POST ${PILOT}/attestations`]: { id: 'a' } }),
    );
    renderOnPilot(<ReadinessTab />, backend);
    await userEvent.click(await screen.findByRole('button', { name: 'Sign' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('which situation you worked through');
    const field = within(dialog).getByLabelText(/What you saw/);
    await userEvent.type(field, 'All good');
    expect(
      within(dialog).getByRole('button', { name: 'Sign' }),
    ).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(field, ', the service was back after four minutes');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Sign' }));
    expect(backend.written()[0].body).toEqual({
      check: 'runbook.dry-run',
      statement: 'All good, the service was back after four minutes',
      hash: HASH,
    });
  });

  it('asks for a waiver with reason, control and end', async () => {
    const backend = fakeBackend(
      routes({ [`POST ${PILOT}/waivers`]: { id: 'w' } }),
    );
    renderOnPilot(<ReadinessTab />, backend);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask for a waiver' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/Why it cannot pass/),
      'On call is on leave',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/What makes up/),
      'The tech lead stands by',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Ask for a waiver' }),
    );
    expect(backend.written()[0].body).toMatchObject({
      check: 'runbook.dry-run',
      reason: 'On call is on leave',
      compensatingControl: 'The tech lead stands by',
      expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('lets others approve a waiver, and says why not', async () => {
    const waiver = {
      id: 'w1',
      check: 'configuration.drift',
      reason: 'No source yet',
      compensatingControl: 'Weekly comparison',
      expiresAt: '2026-12-12T12:00:00.000Z',
      standing: 'requested',
      requestedBy: { actor: 'user:default/henrik' },
      requestedAt: '2026-02-01T09:00:00.000Z',
      approvals: [],
      waitsFor: ['sponsor', 'riskLead'],
      mayApprove: false,
      whyNotApprove: 'It waits for the sponsor',
      mayWithdraw: false,
    };
    renderOnPilot(
      <ReadinessTab />,
      fakeBackend(
        routes({
          [`GET ${PILOT}/waivers`]: { ...noWaivers, items: [waiver] },
        }),
      ),
    );
    expect(
      await screen.findByText('Waits for: Sponsor, Risk lead'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Approve' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('holds the place, and says what went wrong', async () => {
    const never = new Promise(() => {});
    const slow = renderOnPilot(
      <ReadinessTab />,
      fakeBackend(routes({ [`GET ${PILOT}/readiness`]: () => never })),
    );
    expect((await screen.findAllByTestId('loading')).length).toBeGreaterThan(0);
    slow.unmount();
    renderOnPilot(
      <ReadinessTab />,
      fakeBackend(
        routes({ [`GET ${PILOT}/readiness`]: new Refusal(500, 'Oh no') }),
      ),
    );
    expect(await screen.findByText('Oh no')).toBeInTheDocument();
  });
});
