import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend, Refusal } from '../__testUtils__/fakeBackend';
import { PILOT } from '../__testUtils__/pilotView';
import { renderOnPilot } from '../__testUtils__/renderOnPilot';
import { saveFile } from '../ground/layout/saveFile';
import { ExportsPanel } from './ExportsPanel';

jest.mock('../ground/layout/saveFile', () => ({ saveFile: jest.fn() }));

describe('ExportsPanel', () => {
  beforeEach(() => jest.mocked(saveFile).mockReset());

  it('saves what the server makes, under a name that says what it is', async () => {
    const plan = { 'plan-of-action-and-milestones': {} };
    const backend = fakeBackend({
      [`GET ${PILOT}/exports/oscal-poam`]: () => plan,
    });
    renderOnPilot(<ExportsPanel />, backend);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save: OSCAL plan of action' }),
    );
    expect(saveFile).toHaveBeenCalledWith(
      'default-loan-pre-approval-poam.json',
      'application/json',
      JSON.stringify(plan, null, 2),
    );
  });

  it('says why there is nothing to save', async () => {
    const backend = fakeBackend({
      [`GET ${PILOT}/exports/openslo`]: () =>
        new Refusal(404, 'it has no service level objective'),
    });
    renderOnPilot(<ExportsPanel />, backend);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save: OpenSLO' }),
    );
    expect(
      await screen.findByText(/nothing to save: it has no service level/),
    ).toBeInTheDocument();
    expect(saveFile).not.toHaveBeenCalled();
  });
});
