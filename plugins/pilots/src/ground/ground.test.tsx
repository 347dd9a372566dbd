import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { STAGES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { ActionButton, ReasonDialog, useAction } from './acting';
import { Loaded } from './layout';
import { PersonLink, SignatoryName } from './people';
import { usePilotReading } from './reading';
import { ReadinessBar, StageChain, StageChip, StatusChip } from './status';
import { When } from './time';

const { client } = fakeBackend({});

describe('status', () => {
  it('says each state in words, not only in colour', async () => {
    renderOnPilot(
      <>
        <StatusChip status="passed" />
        <StatusChip status="failed" />
        <StatusChip status="not-reported" />
        <StatusChip status="not-applicable" />
        <StatusChip status="exempt">Waived until 12 Dec</StatusChip>
      </>,
      { client },
    );
    for (const word of [
      'Passed',
      'Failed',
      'Not reported',
      'Not applicable',
      'Waived until 12 Dec',
    ]) {
      expect(await screen.findByText(word)).toBeInTheDocument();
    }
  });

  it('shows every stage as a chain and as a chip', async () => {
    renderOnPilot(
      <>
        {STAGES.map(stage => (
          <div key={stage}>
            <StageChain stage={stage} />
            <StageChip stage={stage} />
          </div>
        ))}
      </>,
      { client },
    );
    expect(
      await screen.findByRole('img', { name: 'Stage 4 of 5: Paused' }),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Decision due')).toHaveLength(2);
  });

  it('labels the readiness bar for those who do not see it', async () => {
    renderOnPilot(<ReadinessBar score={{ passed: 7, exempt: 1, total: 9 }} />, {
      client,
    });
    const bar = await screen.findByRole('img', {
      name: '7 of 9 items passed, 1 waived',
    });
    expect(bar.childElementCount).toBe(9);
  });
});

describe('people and times', () => {
  it('names people, and both when a deputy acted', async () => {
    renderOnPilot(
      <>
        <PersonLink of="user:default/amara" />
        <PersonLink of="system" />
        <p>
          <SignatoryName
            of={{
              actor: 'user:default/henrik',
              onBehalfOf: 'user:default/ines',
            }}
          />
        </p>
      </>,
      { client },
    );
    expect(await screen.findByText('Amara Okafor')).toBeInTheDocument();
    expect(screen.getByText('The suite itself')).toBeInTheDocument();
    const both = await screen.findByText('Henrik Lund');
    expect(both.closest('p')).toHaveTextContent(
      'Henrik Lund for Inês Carvalho',
    );
  });

  it('tells the time in the pilot’s zone on hover', async () => {
    renderOnPilot(<When at="2026-03-02T07:00:00.000Z" zone="Asia/Tokyo" />, {
      client,
    });
    const time = await screen.findByTitle(/Asia\/Tokyo/);
    expect(time).toHaveAttribute('datetime', '2026-03-02T07:00:00.000Z');
  });
});

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
    await backend.client
      .pilot('default/loan-pre-approval')
      .send('post', '/thing');
    expect(await screen.findByText('after')).toBeInTheDocument();
  });
});

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
