import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { ActionButton, ReasonDialog, useAction } from '.';

const { client } = fakeBackend({});

function Refuses() {
  const action = useAction<[string]>((key, reason) =>
    client.send('post', '/refuse', {
      idempotencyKey: key,
      body: { reason },
    }),
  );
  return (
    <ReasonDialog
      title="Reject the claim"
      explanation="The claimant is told why."
      confirm="Reject"
      isOpen
      onClose={() => {}}
      action={action}
    />
  );
}

describe('acting', () => {
  it('keeps a button that is off in the tab order, with the reason', async () => {
    const press = jest.fn();
    renderOnPilot(
      <ActionButton offBecause="Only the sponsor can" onPress={press}>
        Accept
      </ActionButton>,
      { client },
    );
    const button = await screen.findByRole('button', { name: 'Accept' });
    await userEvent.tab();
    expect(button).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Only the sponsor can',
    );
    await userEvent.keyboard('{Enter}');
    expect(press).not.toHaveBeenCalled();
    expect(button).toHaveAttribute('aria-disabled', 'true');
  });

  it('wants a reason, and lists everything that stands in the way', async () => {
    const backend = fakeBackend({
      'POST /refuse': new Refusal(409, 'Not now', [
        { guard: 'a', message: 'A is missing', clearedBy: 'Somebody adds A' },
        { guard: 'b', message: 'B is missing', clearedBy: 'Somebody adds B' },
      ]),
    });
    client.send = backend.client.send.bind(backend.client);
    renderOnPilot(<Refuses />, { client });
    const confirm = await screen.findByRole('button', { name: 'Reject' });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(screen.getByLabelText(/Reason/), 'Too early');
    await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
    expect(await screen.findByText('B is missing')).toBeInTheDocument();
    expect(
      screen.getByText('What clears it: Somebody adds A'),
    ).toBeInTheDocument();
    expect(backend.requests[0].body).toEqual({ reason: 'Too early' });
    await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
    const keys = backend.requests.map(r => r.headers['Idempotency-Key']);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
  });
});
