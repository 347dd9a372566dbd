import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { Loaded } from '../layout';
import { usePilotReading } from '.';

function Reads() {
  const reading = usePilotReading(pilot => pilot.send<any>('get', '/thing'));
  return <Loaded reading={reading}>{({ body }) => <b>{body.name}</b>}</Loaded>;
}

const path = '/pilots/default/loan-pre-approval';

describe('reading', () => {
  it('holds the place, says what went wrong, and tries again', async () => {
    let broken = true;
    const backend = fakeBackend({
      [`GET ${path}/thing`]: () =>
        broken ? new Refusal(500, 'The disk is full') : { name: 'it' },
    });
    renderOnPilot(<Reads />, backend);
    expect(await screen.findByText('The disk is full')).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('it')).toBeInTheDocument();
  });

  it('says so when there is no such pilot', async () => {
    renderOnPilot(<Reads />, fakeBackend({}));
    expect(
      await screen.findByText(/There is no such pilot/),
    ).toBeInTheDocument();
  });

  it('reads again after a write', async () => {
    let name = 'before';
    const backend = fakeBackend({
      [`GET ${path}/thing`]: () => ({ name }),
      [`POST ${path}/thing`]: () => undefined,
    });
    renderOnPilot(<Reads />, backend);
    await screen.findByText('before');
    name = 'after';
    await act(() =>
      backend.client.pilot('default/loan-pre-approval').send('post', '/thing'),
    );
    expect(await screen.findByText('after')).toBeInTheDocument();
  });
});
