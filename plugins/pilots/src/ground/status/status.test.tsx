import { STAGES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { screen } from '@testing-library/react';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { ReadinessBar, StageChain, StageChip, StatusChip } from '.';

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
