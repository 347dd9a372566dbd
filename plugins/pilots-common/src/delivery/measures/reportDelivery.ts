import { DeliveryModel } from '../model';
import { formatInstant } from '../parse';
import { between } from '../sorted';
import { measureDelivery, MeasureOptions } from './measureDelivery';
import { DeliveryReport, DeliverySeriesEntry } from './DeliveryMeasures';
import { assertWindow, DeliveryWindow } from './DeliveryWindow';
import { isoWeeks } from './isoWeeks';
import { ReliabilityInput } from './measureReliability';

/** What a report needs beside the delivery events. @public */
export interface ReportOptions extends MeasureOptions {
  /** IANA zone in which weeks are read; UTC when absent. */
  timeZone?: string;
}

/**
 * The measures of each ISO week of the window, each computed from the events.
 * Throws an InputError as measureDelivery and isoWeeks do.
 *
 * @public
 */
export function measureDeliveryByWeek(
  model: DeliveryModel,
  window: DeliveryWindow,
  options: ReportOptions = {},
): DeliverySeriesEntry[] {
  assertWindow(window);
  const ofWeek = weeklyReliability(options.reliability);
  return isoWeeks(window, options.timeZone ?? 'UTC').map(week => ({
    start: formatInstant(week.from),
    end: formatInstant(week.to),
    partial: week.partial,
    measures: measureDelivery(model, week, { reliability: ofWeek(week) }),
  }));
}

/**
 * What `GET /pilots/{ref}/delivery` answers: the measures of the window and of
 * its weeks.
 *
 * @public
 */
export function reportDelivery(
  model: DeliveryModel,
  window: DeliveryWindow,
  options: ReportOptions = {},
): DeliveryReport {
  return {
    window: {
      from: formatInstant(window.from),
      to: formatInstant(window.to),
      timeZone: options.timeZone ?? 'UTC',
    },
    measures: measureDelivery(model, window, options),
    series: measureDeliveryByWeek(model, window, options),
  };
}

/** Sorts the samples once: each week looks at its own. */
function weeklyReliability(input: ReliabilityInput | undefined) {
  if (!input) return () => undefined;
  const samples = [...input.samples].sort((a, b) => a.at - b.at);
  return (week: DeliveryWindow): ReliabilityInput => ({
    ...input,
    samples: between(samples, week, sample => sample.at),
  });
}
