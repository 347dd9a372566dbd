import { RoleId, ROLES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { loanPilot } from '../../__testUtils__/loanPilot';
import { PILOT } from '../../__testUtils__/pilotView';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { RolesCard } from './RolesCard';

const claim = {
  id: 'c1',
  pilot: 'default/loan-pre-approval',
  role: 'dataSteward' as const,
  claimant: 'user:default/wanjiru',
  state: 'pending' as const,
  note: 'I keep the account extract.',
  claimedAt: '2026-02-01T09:00:00.000Z',
};

const rolesWith = (change: Partial<Record<RoleId, object>> = {}) => ({
  history: [],
  roles: ROLES.map(role => {
    const holder = loanPilot.spec.roles?.[role];
    return {
      role,
      title: role,
      holder,
      vacant: !holder,
      mayClaim: !holder,
      whyNot: holder ? 'The role is taken' : undefined,
      claims: [],
      ...change[role],
    };
  }),
});

const row = (name: string) => screen.findByRole('listitem', { name });

describe('RolesCard', () => {
  it('lets a vacant role be claimed, with a word', async () => {
    const backend = fakeBackend({
      [`GET ${PILOT}/roles`]: rolesWith(),
      [`POST ${PILOT}/roles/dataSteward/claims`]: claim,
    });
    renderOnPilot(<RolesCard />, {
      ...backend,
      viewer: 'user:default/wanjiru',
    });
    const steward = await row('Data steward');
    expect(steward).toHaveTextContent('Vacant');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(
      within(steward).getByRole('button', { name: 'Claim' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/A word/),
      'It is my extract',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Claim' }),
    );
    expect(backend.written()).toEqual([
      {
        call: `POST ${PILOT}/roles/dataSteward/claims`,
        body: { note: 'It is my extract' },
      },
    ]);
  });

  it('shows a claim to all, and lets only those decide who may', async () => {
    const waitsFor = 'the sponsor, user:default/ines';
    const backend = fakeBackend({
      [`GET ${PILOT}/roles`]: rolesWith({
        dataSteward: { claims: [{ ...claim, mayDecide: false, waitsFor }] },
      }),
    });
    renderOnPilot(<RolesCard />, backend);
    const steward = await row('Data steward');
    expect(
      await within(steward).findByText('Wanjirũ Kamau'),
    ).toBeInTheDocument();
    expect(steward).toHaveTextContent('I keep the account extract.');
    expect(
      within(steward).getByRole('button', { name: 'Accept' }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('accepts, or rejects with a reason', async () => {
    const backend = fakeBackend({
      [`GET ${PILOT}/roles`]: rolesWith({
        dataSteward: {
          claims: [{ ...claim, mayDecide: true, waitsFor: 'the sponsor' }],
        },
      }),
      [`POST ${PILOT}/claims/c1/acceptance`]: new Refusal(409, 'Too late'),
      [`POST ${PILOT}/claims/c1/rejection`]: { ...claim, state: 'rejected' },
    });
    renderOnPilot(<RolesCard />, { ...backend, viewer: 'user:default/ines' });
    const steward = await row('Data steward');
    await userEvent.click(
      within(steward).getByRole('button', { name: 'Accept' }),
    );
    expect(await within(steward).findByText('Too late')).toBeInTheDocument();
    await userEvent.click(
      within(steward).getByRole('button', { name: 'Reject' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Reason/), 'Not yet');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Reject' }),
    );
    expect(backend.written()[1]).toEqual({
      call: `POST ${PILOT}/claims/c1/rejection`,
      body: { reason: 'Not yet' },
    });
  });

  it('asks before somebody steps down, and names a deputy by name', async () => {
    const backend = fakeBackend({
      [`GET ${PILOT}/roles`]: rolesWith(),
      [`DELETE ${PILOT}/roles/techLead`]: () => undefined,
      [`PUT ${PILOT}/roles/techLead/deputy`]: () => undefined,
    });
    renderOnPilot(<RolesCard />, { ...backend, viewer: 'user:default/henrik' });
    const lead = await row('Tech lead');
    await userEvent.click(
      await within(lead).findByRole('button', { name: 'Name a deputy' }),
    );
    let dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Deputy/), 'wanjiru');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Name a deputy' }),
    );
    await userEvent.click(
      within(lead).getByRole('button', { name: 'Step down' }),
    );
    dialog = await screen.findByRole('dialog', { name: /Step down/ });
    expect(dialog).toHaveTextContent('does not start with a vacancy');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      within(lead).getByRole('button', { name: 'Step down' }),
    );
    dialog = await screen.findByRole('dialog', { name: /Step down/ });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Step down' }),
    );
    expect(backend.written()).toEqual([
      {
        call: `PUT ${PILOT}/roles/techLead/deputy`,
        body: {
          deputy: 'user:default/wanjiru',
          until: expect.stringMatching(/Z$/),
        },
      },
      { call: `DELETE ${PILOT}/roles/techLead`, body: undefined },
    ]);
  });
});
