import { screen } from '@testing-library/react';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { inDays, someRow } from '../__testUtils__/someRow';
import { PortfolioRow } from '../PortfolioRow';
import { AttentionChips } from './AttentionChips';

const { client } = fakeBackend({});
const since = '2026-03-02T07:00:00.000Z';

async function words(
  kinds: [kind: string, detail?: string][],
  changed: Partial<PortfolioRow> = {},
) {
  const attention = kinds.map(([kind, detail = '']) => ({
    kind,
    detail,
    since,
  }));
  renderOnPilot(<AttentionChips row={someRow({ ...changed, attention })} />, {
    client,
  });
  const items = await screen.findAllByRole('listitem');
  return items.map(item => item.textContent);
}

describe('AttentionChips', () => {
  it('says the most urgent first, each in words', async () => {
    const said = await words([
      ['vacancy', 'tech lead, data steward'],
      ['waiver-expiring', `${inDays(5)}T12:00:00.000Z`],
      ['paused', 'Change fail rate 30 %'],
      ['decision-soon'],
    ]);
    expect(said).toEqual([
      'Paused: Change fail rate 30 %',
      'Decision due in 3 days',
      expect.stringMatching(/^Waiver ends in \d days$/),
      'Vacant: tech lead, data steward',
    ]);
  });

  it('says what a guardrail asks for, an open trigger before all', async () => {
    const said = await words([
      ['source-silent', 'Service level'],
      ['blast-radius', '1150 of 1200 users'],
      ['paused', 'Change fail rate 30 %'],
      ['trigger-open', 'held'],
    ]);
    expect(said).toEqual([
      'Rollback held',
      'Paused: Change fail rate 30 %',
      'Reach: 1150 of 1200 users',
      'No data: Service level',
    ]);
  });

  it('counts many vacancies, and knows dates that have passed', async () => {
    const said = await words(
      [['vacancy', 'a, b, c, d'], ['decision-overdue'], ['start-soon']],
      { decisionDate: inDays(-2), startDate: inDays(-4) },
    );
    expect(said).toEqual([
      'Decision overdue by 2 days',
      '4 roles vacant',
      'Start date has passed',
    ]);
  });

  it('says that a decision is open, whatever its date, and shows what it does not know', async () => {
    const said = await words([['decision-soon'], ['meteor', 'It comes down']], {
      stage: 'decision-due',
      decisionDate: inDays(20),
    });
    expect(said).toEqual(['Decision open', 'It comes down']);
  });
});
