import { deployment, june, modelOf, window } from '../__testUtils__/history';
import { DeliveryWindow } from './DeliveryWindow';
import { isoWeeks } from './isoWeeks';
import { measureDelivery } from './measureDelivery';
import { SampleTotals } from './measureReliability';
import { measureDeliveryByWeek, reportDelivery } from './reportDelivery';

const HOUR = 3_600_000;
const lengths = (from: string, to: string, zone: string) =>
  isoWeeks(window(from, to), zone).map(week => (week.to - week.from) / HOUR);

describe('isoWeeks', () => {
  it('are 167 and 169 hours long where the clocks change', () => {
    expect(
      lengths('2026-03-22T23:00:00Z', '2026-04-05T22:00:00Z', 'Europe/Berlin'),
    ).toEqual([167, 168]);
    expect(
      lengths('2026-10-18T22:00:00Z', '2026-11-01T23:00:00Z', 'Europe/Berlin'),
    ).toEqual([169, 168]);
  });

  it('start on Monday and say which the window cuts', () => {
    const weeks = isoWeeks(window(june(3), june(15, '00:00')), 'UTC');
    expect(weeks).toEqual([
      { ...window(june(3), june(8, '00:00')), partial: true },
      { ...window(june(8, '00:00'), june(15, '00:00')), partial: false },
    ]);
    const [cut] = isoWeeks(window(june(2), june(3)), 'UTC');
    expect(cut).toEqual({ ...window(june(2), june(3)), partial: true });
  });

  it('cover the window without gap or overlap in every zone', () => {
    for (const zone of [
      'UTC',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Cairo',
      'America/Santiago',
      'Asia/Beirut',
      'Pacific/Apia',
    ]) {
      const whole = window('2010-12-29T17:31:00Z', '2027-02-03T04:05:06Z');
      const weeks = isoWeeks(whole, zone);
      expect(weeks[0].from).toBe(whole.from);
      expect(weeks.at(-1)!.to).toBe(whole.to);
      weeks.slice(1).forEach((week, index) => {
        expect(week.from).toBe(weeks[index].to);
      });
      expect(weeks.slice(1, -1).every(week => !week.partial)).toBe(true);
      expect(weeks).toHaveLength(841);
    }
  });

  it('refuse a zone that does not exist and a window without end', () => {
    const wide = window('1970-01-01T00:00:00Z', '2100-01-01T00:00:00Z');
    expect(isoWeeks(wide, 'Europe/Berlin')).toHaveLength(6784);
    const long = window('0001-01-01T00:00:00Z', '9999-01-01T00:00:00Z');
    expect(() => isoWeeks(long, 'UTC')).toThrow('more than 10000 weeks');
    expect(() => isoWeeks(long, 'Mars/Olympus')).toThrow('no time zone');
  });
});

describe('reportDelivery', () => {
  const model = modelOf(
    [2, 3, 9, 16, 24].map(day => deployment(`D${day}`, june(day))),
  );
  const within = window(june(3, '00:00'), june(20, '00:00'));

  it('has the window in UTC, its measures and its weeks', () => {
    const report = reportDelivery(model, within, { timeZone: 'Europe/Berlin' });
    expect(report.window).toEqual({
      from: '2026-06-03T00:00:00.000Z',
      to: '2026-06-20T00:00:00.000Z',
      timeZone: 'Europe/Berlin',
    });
    expect(report.measures).toEqual(measureDelivery(model, within));
    expect(report.series.map(({ measures, ...week }) => week)).toEqual([
      {
        start: '2026-06-03T00:00:00.000Z',
        end: '2026-06-07T22:00:00.000Z',
        partial: true,
      },
      {
        start: '2026-06-07T22:00:00.000Z',
        end: '2026-06-14T22:00:00.000Z',
        partial: false,
      },
      {
        start: '2026-06-14T22:00:00.000Z',
        end: '2026-06-20T00:00:00.000Z',
        partial: true,
      },
    ]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('computes each week from the events, as a window of its own', () => {
    const series = measureDeliveryByWeek(model, within);
    expect(
      series.map(({ measures }) => measures.deploymentFrequency.sample),
    ).toEqual([1, 1, 1]);
    for (const { start, end, measures } of series) {
      expect(measures).toEqual(measureDelivery(model, window(start, end)));
    }
  });

  it('gives each week its own samples of reliability', () => {
    const samples = [10, 3].map(day => ({
      at: Date.parse(june(day)),
      good: 99,
      total: 100,
    }));
    const reliability = {
      target: 0.9,
      samples,
      // Says which window it was asked for.
      budgetLeft: ({ total }: SampleTotals, { from, to }: DeliveryWindow) =>
        total + (to - from) / HOUR,
    };
    const { measures, series } = reportDelivery(model, within, { reliability });
    expect(measures.reliability.errorBudgetLeft).toBe(200 + 17 * 24);
    expect(series.map(week => week.measures.reliability.sample)).toEqual([
      1, 1, 0,
    ]);
    for (const week of series) {
      const asked = window(week.start, week.end);
      expect(week.measures).toEqual(
        measureDelivery(model, asked, { reliability }),
      );
    }
  });
});
