import {
  DELIVERY_MEASURES,
  DeliveryMeasure,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useSearchParams } from 'react-router-dom';

/** Lengths of the window that can be looked at, in weeks. */
export const WINDOWS = [4, 12, 52] as const;
export type WindowLength = (typeof WINDOWS)[number];

/** What of the delivery is looked at; all of it is in the address, so that it can be shared. */
export interface DeliveryView {
  weeks: WindowLength;
  /** The measure that is explained. */
  measure?: DeliveryMeasure;
  /** Start of the week whose value is explained; the whole window where absent. */
  week?: string;
  /** Whether values are compared with those of a survey. */
  bands: boolean;
}

/** Reads the view from the address; what it does not know it leaves out. */
export function parseDeliveryView(params: URLSearchParams): DeliveryView {
  const weeks = Number(params.get('weeks'));
  const measure = params.get('measure');
  return {
    weeks: WINDOWS.find(length => length === weeks) ?? 12,
    measure: DELIVERY_MEASURES.find(name => name === measure),
    week: params.get('week') ?? undefined,
    bands: params.get('bands') === 'on',
  };
}

/** The view in the address, and how to change it. */
export function useDeliveryView(): {
  view: DeliveryView;
  change: (changed: Partial<DeliveryView>) => void;
} {
  const [params, setParams] = useSearchParams();
  const view = parseDeliveryView(params);
  const change = (changed: Partial<DeliveryView>) => {
    const next = { ...view, ...changed };
    // What others put into the address stays there.
    const address = new URLSearchParams(params);
    const put = (name: string, value: string | undefined) =>
      value ? address.set(name, value) : address.delete(name);
    put('weeks', next.weeks === 12 ? undefined : String(next.weeks));
    put('measure', next.measure);
    put('week', next.measure && next.week);
    put('bands', next.bands ? 'on' : undefined);
    setParams(address, { preventScrollReset: true });
  };
  return { view, change };
}
