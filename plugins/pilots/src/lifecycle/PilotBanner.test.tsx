import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { PILOT, pilotView } from '../__testUtils__/pilotView';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { PilotView } from '../pilot';
import { PilotBanner } from './PilotBanner';

const backendWith = (view: PilotView) =>
  fakeBackend({ [`GET ${PILOT}`]: view });

describe('PilotBanner', () => {
  it('puts first what waits for the viewer', async () => {
    const item = {
      kind: 'document-approval',
      since: '2026-02-01T09:00:00.000Z',
      roles: ['techLead' as const],
      link: 'readiness#runbook',
    };
    const backend = backendWith(
      pilotView({
        waiting: [
          { ...item, id: 'a', title: 'Sign it', people: ['user:default/ines'] },
          {
            ...item,
            id: 'b',
            title: 'Approve the runbook',
            people: ['user:default/henrik'],
          },
        ],
      }),
    );
    renderOnPilot(<PilotBanner />, {
      ...backend,
      viewer: 'user:default/henrik',
    });
    const link = await screen.findByRole('link', {
      name: 'Approve the runbook',
    });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/pilot/loan-pre-approval/readiness#runbook',
    );
    expect(screen.getByText(/Waits for you/)).toHaveTextContent('and 1 more');
  });

  it('says what went wrong, and tries again', async () => {
    renderOnPilot(
      <PilotBanner />,
      fakeBackend({ [`GET ${PILOT}`]: new Refusal(503, 'Back in a minute') }),
    );
    expect(await screen.findByText('Back in a minute')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
  });

  it('says why the pilot is paused and what clears each cause, and lifts what is the viewer’s', async () => {
    const cause = {
      subject: '',
      pausedAt: '2026-02-01T09:00:00.000Z',
      cleared: false,
    };
    const backend = fakeBackend({
      [`GET ${PILOT}`]: pilotView({
        stage: 'paused',
        yourRoles: ['sponsor'],
        pause: {
          since: '2026-02-01T09:00:00.000Z',
          causes: [
            {
              ...cause,
              id: 'c1',
              cause: 'limit',
              detail: '3 of 10 deployments failed',
              pausedBy: 'system',
              clearedBy: 'CAP-1 is done',
              liftable: false,
            },
            {
              ...cause,
              id: 'c2',
              cause: 'by-hand',
              detail: 'A leak, maybe',
              pausedBy: 'user:default/amara',
              clearedBy: '',
              liftable: true,
            },
          ],
        },
      }),
      [`POST ${PILOT}/pause/causes/c2/lifting`]: { items: [], pageInfo: {} },
    });
    renderOnPilot(<PilotBanner />, backend);
    expect(
      await screen.findByText('3 of 10 deployments failed'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('What clears it: CAP-1 is done'),
    ).toBeInTheDocument();
    const lift = screen.getAllByRole('button', { name: 'Lift this cause' });
    expect(lift).toHaveLength(1);
    await userEvent.click(lift[0]);
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox'), 'No leak');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Lift this cause' }),
    );
    expect(await screen.findByText('The cause is lifted')).toBeInTheDocument();
    expect(backend.requests.find(({ verb }) => verb === 'POST')?.body).toEqual({
      reason: 'No leak',
    });
  });

  it('says what of a pause is left once the decision is due', async () => {
    const backend = fakeBackend({
      [`GET ${PILOT}`]: pilotView({
        stage: 'decision-due',
        pause: {
          since: '2026-02-01T09:00:00.000Z',
          causes: [
            {
              id: 'c1',
              cause: 'limit',
              subject: '',
              detail: '3 of 10 deployments failed',
              pausedAt: '2026-02-01T09:00:00.000Z',
              pausedBy: 'system',
              cleared: false,
              clearedBy: 'CAP-1 is done',
              liftable: false,
            },
          ],
        },
      }),
    });
    renderOnPilot(<PilotBanner />, backend);
    expect(
      await screen.findByText(
        'Causes of the pause still stand: standard and normal changes stay frozen',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('3 of 10 deployments failed')).toBeInTheDocument();
  });
});
