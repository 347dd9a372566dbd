import { screen } from '@testing-library/react';
import { fakeBackend } from '../../__testUtils__/fakeBackend';
import { PILOT, pilotView } from '../../__testUtils__/pilotView';
import { renderOnPilot } from '../../__testUtils__/renderOnPilot';
import { GuardrailsCard } from './GuardrailsCard';
import { IntentCard } from './IntentCard';
import { durationInWords, percentage, windowInWords } from './inWords';
import { TargetsCard } from './TargetsCard';

const backendWith = (change: Parameters<typeof pilotView>[0]) =>
  fakeBackend({ [`GET ${PILOT}`]: pilotView(change) });

describe('inWords', () => {
  it('says durations and shares', () => {
    expect(durationInWords('P28D')).toBe('28 days');
    expect(durationInWords('soon')).toBe('soon');
    expect(percentage(0.995)).toBe('99.5%');
  });

  it('says weekly and daily windows, and leaves other rules as they are', () => {
    const of = (rrule: string) =>
      windowInWords({ rrule, duration: 'PT4H' }, 'every day');
    expect(of('FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=20;BYMINUTE=5')).toEqual({
      days: 'Tue, Thu',
      time: '20:05',
    });
    expect(of('FREQ=DAILY;BYHOUR=6')).toEqual({
      days: 'every day',
      time: '06:00',
    });
    expect(of('FREQ=MONTHLY;BYDAY=1SA')).toBeUndefined();
    expect(of('FREQ=WEEKLY;INTERVAL=2;BYDAY=SA')).toBeUndefined();
  });
});

describe('the sheet of a pilot', () => {
  it('says what rules it in words', async () => {
    renderOnPilot(
      <>
        <IntentCard />
        <GuardrailsCard />
      </>,
      backendWith({}),
    );
    for (const text of [
      'At most 1,200 users',
      '800 ms at p95',
      '99.5% over 28 days, 400,000 requests expected',
      'Evenings: Tue, Thu 20:00, for 4 hours',
      '2 failed changes in a row',
      '100% of the error budget used',
      'Financial services',
    ]) {
      expect(await screen.findByText(text)).toBeInTheDocument();
    }
  });

  it('teaches how to write guardrails where there are none', async () => {
    const { fields } = pilotView();
    renderOnPilot(
      <GuardrailsCard />,
      backendWith({ fields: { ...fields, guardrails: {} } }),
    );
    expect(await screen.findByText('No guardrails yet')).toBeInTheDocument();
    expect(screen.getByText(/spec.guardrails/)).toBeInTheDocument();
  });

  it('marks targets that the catalog does not know', async () => {
    renderOnPilot(
      <TargetsCard />,
      backendWith({ unresolved: ['component:default/loan-desk'] }),
    );
    expect(
      await screen.findByText('Not in the catalog (yet)'),
    ).toBeInTheDocument();
  });
});
