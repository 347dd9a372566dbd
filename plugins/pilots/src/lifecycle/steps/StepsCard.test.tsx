import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { HASH, PILOT, pilotView } from '../../__testUtils__/pilotView';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { PilotView } from '../../pilot';
import { StepsCard } from './StepsCard';

const approve: PilotView['transitions'][number] = {
  event: 'approve',
  to: ['approved'],
  who: ['sponsor', 'serviceOwner', 'riskLead'],
  needsReason: false,
  allowed: true,
  blockedBy: [],
  signature: {
    statement: 'I approve the pilot as sponsor.',
    hash: HASH,
    role: 'sponsor',
  },
};

const backendWith = (view: PilotView, more = {}) =>
  fakeBackend({ [`GET ${PILOT}`]: view, ...more });

describe('StepsCard', () => {
  it('names everything that stands in the way and what clears it', async () => {
    const [submit] = pilotView().transitions;
    const backend = backendWith(
      pilotView({
        transitions: [
          {
            ...submit,
            allowed: false,
            blockedBy: [
              {
                guard: 'roles-filled',
                message: 'Vacant: data steward',
                clearedBy: 'Somebody claims it',
              },
              {
                guard: 'criteria-proposed',
                message: 'Exit criteria are not proposed',
                clearedBy: 'user:default/tomasz proposes them',
              },
            ],
          },
        ],
      }),
    );
    renderOnPilot(<StepsCard />, backend);
    expect(await screen.findByText('Vacant: data steward')).toBeInTheDocument();
    expect(
      screen.getByText('What clears it: Somebody claims it'),
    ).toBeInTheDocument();
    // People are named, not their refs.
    expect(await screen.findByText('Tomasz Zieliński')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Submit for approval' }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('moves the pilot after saying what that does', async () => {
    const backend = backendWith(pilotView(), {
      [`POST ${PILOT}/transitions`]: pilotView({ stage: 'ready' }),
    });
    renderOnPilot(<StepsCard />, backend);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Submit for approval' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('asked to sign');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Submit for approval' }),
    );
    expect(backend.written()).toEqual([
      { call: `POST ${PILOT}/transitions`, body: { event: 'submit' } },
    ]);
  });

  it('signs exactly the statement and hash that were shown, once read', async () => {
    const backend = backendWith(
      pilotView({ stage: 'ready', transitions: [approve] }),
      {
        [`POST ${PILOT}/transitions`]: new Refusal(
          409,
          'What you signed is not what stands here now',
        ),
      },
    );
    renderOnPilot(<StepsCard />, { ...backend, viewer: 'user:default/ines' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign the approval' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('You sign as Sponsor');
    expect(dialog).toHaveTextContent(HASH);
    const sign = within(dialog).getByRole('button', {
      name: 'Sign the approval',
    });
    expect(sign).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(within(dialog).getByRole('checkbox'));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Sign the approval' }),
    );
    expect(
      await within(dialog).findByText(/is not what stands here now/),
    ).toBeInTheDocument();
    expect(backend.written()[0].body.signature).toEqual({
      statement: 'I approve the pilot as sponsor.',
      hash: HASH,
    });
  });

  it('signs what was opened, even when something newer arrives meanwhile', async () => {
    let hash = HASH;
    const backend = fakeBackend({
      [`GET ${PILOT}`]: () =>
        pilotView({
          stage: 'ready',
          transitions: [
            { ...approve, signature: { ...approve.signature!, hash } },
          ],
        }),
      [`POST ${PILOT}/transitions`]: () => pilotView(),
      [`POST ${PILOT}/elsewhere`]: () => undefined,
    });
    renderOnPilot(<StepsCard />, backend);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign the approval' }),
    );
    const dialog = await screen.findByRole('dialog');
    hash = 'cd'.repeat(32);
    await act(() =>
      backend.client
        .pilot('default/loan-pre-approval')
        .send('post', '/elsewhere'),
    );
    await waitFor(() =>
      expect(backend.requests.filter(r => r.verb === 'GET')).toHaveLength(2),
    );
    await userEvent.click(within(dialog).getByRole('checkbox'));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Sign the approval' }),
    );
    expect(backend.written()[1].body.signature.hash).toBe(HASH);
  });

  it('shows who signed, and which signature is void and why', async () => {
    const backend = backendWith(
      pilotView({
        stage: 'ready',
        transitions: [approve],
        signatures: [
          {
            id: '1',
            role: 'riskLead',
            signatory: { actor: 'user:default/farid', role: 'riskLead' },
            hash: HASH,
            statement: '…',
            signedAt: '2026-02-03T10:00:00.000Z',
            voidedAt: '2026-02-04T10:00:00.000Z',
            voidReason: 'What was signed changed',
            valid: false,
          },
        ],
      }),
    );
    renderOnPilot(<StepsCard />, backend);
    expect(await screen.findByText('Farid Haddad')).toBeInTheDocument();
    expect(screen.getByText(/What was signed changed/)).toBeInTheDocument();
    expect(screen.getAllByText('Not signed yet')).toHaveLength(2);
  });
});
