import { screen, within } from '@testing-library/react';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { PILOT, pilotView } from '../../__testUtils__/pilotView';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import {
  inMinutes,
  openCase,
  triggerView,
} from '../../__testUtils__/triggerView';
import { TriggerCard } from './TriggerCard';

function show(trigger: ReturnType<typeof triggerView>) {
  renderOnPilot(
    <TriggerCard />,
    fakeBackend({
      [`GET ${PILOT}`]: pilotView({ stage: 'running', yourRoles: [] }),
      [`GET ${PILOT}/trigger`]: trigger,
    }),
  );
}

describe('TriggerCard', () => {
  it('says of each condition whether it is reached, and what nobody knows', async () => {
    show(triggerView());
    const [failures, budget] = await screen.findAllByRole('listitem');
    expect(within(failures).getByText('Not reached')).toBeInTheDocument();
    expect(
      within(failures).getByText('1 of 2 in a row: CHG-4'),
    ).toBeInTheDocument();
    expect(within(budget).getByText('No data')).toBeInTheDocument();
    expect(
      within(budget).getByText(/Silence is not health/),
    ).toBeInTheDocument();
    expect(screen.getByText('Armed')).toBeInTheDocument();
    expect(
      screen.getByText(/nobody has observed the reach/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/No condition has been reached/),
    ).toBeInTheDocument();
  });

  it('never shows a silent source as healthy', async () => {
    show(
      triggerView({
        source: {
          state: 'silent',
          since: inMinutes(-90),
          reason: 'nothing comes through the API any more',
        },
      }),
    );
    expect(await screen.findByText(/Source silent since/)).toHaveTextContent(
      'nothing comes through the API any more',
    );
  });

  it('says the numbers behind a budget and a burn rate', async () => {
    const [failures, budget] = triggerView().conditions;
    const window = { bad: 960, total: 60_000, sample: 60, coarse: 0 };
    show(
      triggerView({
        trigger: {
          ...triggerView().trigger!,
          conditions: [
            triggerView().trigger!.conditions[1],
            {
              type: 'burn-rate',
              text: '',
              factor: 14.4,
              longWindow: 'PT1H',
              shortWindow: 'PT5M',
            },
          ],
        },
        conditions: [
          {
            ...budget,
            breached: true,
            value: 1.075,
            budget: {
              bad: 1290,
              allowed: 1200,
              sample: 3,
              from: inMinutes(-5000),
            },
          },
          {
            ...failures,
            type: 'burn-rate',
            breached: true,
            value: 16,
            threshold: 14.4,
            unit: 'times',
            burn: {
              long: { ...window, window: 'PT1H', rate: 16 },
              short: { ...window, window: 'PT5M', rate: 18 },
            },
          },
        ],
      }),
    );
    expect(
      await screen.findByText(/107.5% consumed: 1,290 bad of 1,200 allowed/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('16.0× over 1 hour, 18.0× over 5 minutes'),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Reached')).toHaveLength(2);
  });

  it('tells the cases that are over, and who did what', async () => {
    show(
      triggerView({
        history: [
          openCase({
            state: 'armed',
            closedAs: 'recovered',
            closedAt: inMinutes(-5),
            rollback: {
              by: { actor: 'system' },
              at: inMinutes(-10),
              byDefault: true,
            },
            confirmation: {
              by: { actor: 'user:default/henrik', role: 'techLead' },
              at: inMinutes(-5),
              note: 'v41 is back',
            },
          }),
        ],
      }),
    );
    expect(await screen.findByText('Case 1')).toBeInTheDocument();
    expect(screen.getByText(/Nobody decided in time/)).toBeInTheDocument();
    expect(screen.getByText(/v41 is back/)).toBeInTheDocument();
    expect(screen.getByText('Recovered')).toBeInTheDocument();
  });

  it('teaches when it will watch', async () => {
    show(triggerView({ state: 'unarmed', conditions: [] }));
    expect(await screen.findByText('Nobody watches yet')).toBeInTheDocument();
  });
});
