import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { findEnabledButton } from '../../__testUtils__/findEnabledButton';
import { PILOT, pilotView } from '../../__testUtils__/pilotView';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import {
  inMinutes,
  openCase,
  triggerView,
} from '../../__testUtils__/triggerView';
import { TriggerNotice } from './TriggerNotice';

type Roles = ReturnType<typeof pilotView>['yourRoles'];

function show(
  trigger: ReturnType<typeof triggerView>,
  yourRoles: Roles,
  routes: Record<string, unknown> = {},
) {
  const backend = fakeBackend({
    [`GET ${PILOT}/trigger`]: trigger,
    ...routes,
  });
  renderOnPilot(
    <TriggerNotice view={pilotView({ stage: 'running', yourRoles })} />,
    backend,
  );
  return backend;
}
const open = (change = {}) =>
  triggerView({ state: 'open', case: openCase(change) });

describe('TriggerNotice', () => {
  it('counts down, second by second', async () => {
    show(open({ deadline: inMinutes(90) }), []);
    const timer = await screen.findByRole('timer');
    expect(timer).toHaveTextContent(/1:(29:5\d|30:00) left to decide/);
    const before = timer.textContent;
    await act(() => new Promise<void>(resolve => setTimeout(resolve, 1_200)));
    expect(timer.textContent).not.toBe(before);
  });

  it('lets the service owner hold, with a rationale', async () => {
    const backend = show(open(), ['serviceOwner'], {
      [`POST ${PILOT}/trigger/decision`]: triggerView(),
    });
    await userEvent.click(await findEnabledButton('Hold'));
    const hold = screen.getAllByRole('button', { name: 'Hold' }).at(-1)!;
    expect(hold).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(
      screen.getByRole('textbox', { name: /Rationale/ }),
      'The network is down upstream',
    );
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Hold' }).at(-1)!,
    );
    await waitFor(() =>
      expect(backend.written()).toEqual([
        {
          call: `POST ${PILOT}/trigger/decision`,
          body: {
            decision: 'hold',
            rationale: 'The network is down upstream',
          },
        },
      ]),
    );
  });

  it('tells the sponsor from when on they may decide', async () => {
    show(open(), ['sponsor']);
    const button = await screen.findByRole('button', { name: 'Roll back' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button.getAttribute('aria-description')).toMatch(
      /the sponsor may, too, from/,
    );
  });

  it('lets the sponsor decide from half the window on, and shows a refusal', async () => {
    show(open({ sponsorFrom: inMinutes(-1) }), ['sponsor'], {
      [`POST ${PILOT}/trigger/decision`]: new Refusal(
        409,
        'It is decided already: a rollback',
      ),
    });
    await userEvent.click(await findEnabledButton('Roll back'));
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Roll back' }).at(-1)!,
    );
    expect(
      await screen.findByText('It is decided already: a rollback'),
    ).toBeInTheDocument();
  });

  it('says that time is up, and that a case is held once', async () => {
    show(open({ deadline: inMinutes(-1) }), ['serviceOwner']);
    expect(
      await screen.findByText('The time is up: it is a rollback'),
    ).toBeInTheDocument();
  });

  it('asks for the confirmation of a rollback', async () => {
    const by = { actor: 'user:default/amara', role: 'serviceOwner' as const };
    const backend = show(
      triggerView({
        state: 'rolling-back',
        case: openCase({
          state: 'rolling-back',
          rollback: { by, at: inMinutes(-1), byDefault: false },
        }),
      }),
      ['techLead'],
      { [`POST ${PILOT}/trigger/confirmation`]: triggerView() },
    );
    await userEvent.click(await findEnabledButton('Confirm the rollback'));
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Confirm the rollback' }).at(-1)!,
    );
    await waitFor(() =>
      expect(backend.written()).toEqual([
        { call: `POST ${PILOT}/trigger/confirmation`, body: {} },
      ]),
    );
  });

  it('is not there while the trigger is armed', async () => {
    const backend = show(triggerView(), []);
    await waitFor(() => expect(backend.requests).toHaveLength(1));
    expect(
      screen.queryByRole('region', { name: 'Rollback trigger' }),
    ).not.toBeInTheDocument();
  });
});
