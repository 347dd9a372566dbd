import { screen } from '@testing-library/react';
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
});
