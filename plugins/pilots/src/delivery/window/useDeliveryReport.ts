import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading, usePilotReading } from '../../ground/reading';
import { WindowLength } from './useDeliveryView';

export type DeliveryReport = PilotsSchemas['DeliveryReport'];
export type DeliveryMarks = PilotsSchemas['DeliveryMarks'];

/** The window that is looked at, what came before it, and where the pilot began. */
export interface DeliveryStory {
  report: DeliveryReport;
  /** The measures of the window before, of the same length. */
  before: DeliveryReport['measures'];
  /** Absent until the values before the start are frozen. */
  baseline?: PilotsSchemas['DeliveryBaseline'];
  marks: DeliveryMarks;
}

/** Reads all that the tab draws of delivery; again when an event comes in. */
export function useDeliveryReport(weeks: WindowLength): Reading<DeliveryStory> {
  return usePilotReading(
    async pilot => {
      // The server's clock says what "up to now" is; the rest follows its window.
      const report = await pilot.get('/delivery', { query: { weeks } });
      const { from, to } = report.window;
      const [before, marks, baseline] = await Promise.all([
        pilot.get('/delivery', { query: { weeks, to: from } }),
        pilot.get('/delivery/marks', { query: { from, to } }),
        pilot.get('/delivery/baseline').catch(error => {
          if (error?.response?.status === 404) return undefined;
          throw error;
        }),
      ]);
      return { report, before: before.measures, marks, baseline };
    },
    [weeks],
  );
}
