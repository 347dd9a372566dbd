import {
  CRITERIA_PRESETS,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { CriteriaEditor } from './CriteriaEditor';

const { criteria } = CRITERIA_PRESETS['financial-services'];

describe('CriteriaEditor', () => {
  it('names what is wrong while one types, and lets nothing wrong be proposed', async () => {
    renderOnPilot(
      <CriteriaEditor
        criteria={criteria as PilotsSchemas['Criterion'][]}
        etag='"1"'
        onClose={() => {}}
      />,
      fakeBackend({}),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: `Edit ${criteria[0].title}` }),
    );
    const threshold = screen.getByLabelText(/^Threshold/);
    await userEvent.clear(threshold);
    await userEvent.type(threshold, 'much');
    expect(
      await screen.findByText('One thing to mend first'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Propose' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await userEvent.clear(threshold);
    await userEvent.type(threshold, '0,5');
    expect(screen.queryByText(/to mend first/)).not.toBeInTheDocument();
  });

  it('adds a criterion for an outcome that has none', async () => {
    const some = criteria.filter(c => c.outcome !== 'user-adoption');
    renderOnPilot(
      <CriteriaEditor
        criteria={some as PilotsSchemas['Criterion'][]}
        etag='"1"'
        onClose={() => {}}
      />,
      fakeBackend({}),
    );
    expect(
      await screen.findByText('There is no criterion for user adoption'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a criterion' }),
    );
    expect(
      screen.getByRole('button', { name: /User adoption/ }),
    ).toBeInTheDocument();
  });
});
