import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { HASH, PILOT, pilotView } from '../../__testUtils__/pilotView';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { RetentionPanel } from './RetentionPanel';

const HOLD = {
  id: 'h1',
  reason: 'A lawsuit',
  setBy: { actor: 'user:default/ines', role: 'sponsor' },
  setAt: '2026-02-01T09:00:00.000Z',
};

const backendWith = (retention: object, yourRoles: string[], more = {}) =>
  fakeBackend({
    [`GET ${PILOT}`]: pilotView({ yourRoles: yourRoles as never }),
    [`GET ${PILOT}/record/retention`]: {
      retention: 'P7Y',
      held: false,
      holds: [],
      ...retention,
    },
    ...more,
  });

describe('RetentionPanel', () => {
  it('says how long, from when on, and why somebody cannot hold it', async () => {
    renderOnPilot(
      <RetentionPanel />,
      backendWith({ until: '2033-03-01T10:00:00.000Z' }, ['techLead']),
    );
    expect(await screen.findByText('7 years')).toBeInTheDocument();
    expect(screen.getByText(/Mar 1, 2033/)).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Hold the record' }),
    ).toHaveAttribute(
      'aria-description',
      'Sponsor and risk lead hold a record',
    );
  });

  it('lets the sponsor hold it, with a reason', async () => {
    const backend = backendWith({}, ['sponsor'], {
      [`POST ${PILOT}/record/holds`]: ({ body }: any) => ({
        retention: 'P7Y',
        held: true,
        holds: [{ ...HOLD, reason: body.reason }],
      }),
    });
    renderOnPilot(<RetentionPanel />, backend);
    expect(
      await screen.findByText('Not before the pilot is archived'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Hold the record' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox'), ' A lawsuit ');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Hold the record' }),
    );
    expect(await screen.findByText('The record is held')).toBeInTheDocument();
    expect(backend.written()).toEqual([
      {
        call: `POST ${PILOT}/record/holds`,
        body: { reason: 'A lawsuit' },
      },
    ]);
  });

  it('lets the risk lead, and nobody else, lift a hold that stands', async () => {
    const lifted = {
      ...HOLD,
      id: 'h0',
      reason: 'An audit',
      lifted: {
        by: { actor: 'user:default/tomasz', role: 'riskLead' },
        at: '2026-02-03T09:00:00.000Z',
        reason: 'It ended',
      },
    };
    const retention = {
      until: '2033-03-01T10:00:00.000Z',
      held: true,
      holds: [HOLD, lifted],
    };
    const backend = backendWith(retention, ['riskLead'], {
      [`POST ${PILOT}/record/holds/h1/lifting`]: { ...retention, held: false },
    });
    const { unmount } = renderOnPilot(<RetentionPanel />, backend);
    expect(await screen.findByText('Held')).toBeInTheDocument();
    expect(screen.getByText(/not while it is held/)).toBeInTheDocument();
    expect(screen.getByText(/It ended/)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Lift the hold' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Settled');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Lift the hold' }),
    );
    expect(await screen.findByText('The hold is lifted')).toBeInTheDocument();
    unmount();

    renderOnPilot(<RetentionPanel />, backendWith(retention, ['sponsor']));
    expect(
      await screen.findByRole('button', { name: 'Lift the hold' }),
    ).toHaveAttribute('aria-description', 'The risk lead lifts a hold');
  });

  it('says what was deleted, and what is left of it', async () => {
    renderOnPilot(
      <RetentionPanel />,
      backendWith(
        {
          tombstone: {
            head: { seq: 412, hash: HASH },
            entries: 412,
            purgedAt: '2033-03-02T03:00:00.000Z',
            dueAt: '2033-03-01T10:00:00.000Z',
            actor: 'system',
          },
        },
        ['sponsor'],
      ),
    );
    expect(
      await screen.findByText(
        '412 entries were deleted, their time being over',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('The last entry is number 412'),
    ).toBeInTheDocument();
    expect(screen.getByText('Nothing is left to delete')).toBeInTheDocument();
  });
});
