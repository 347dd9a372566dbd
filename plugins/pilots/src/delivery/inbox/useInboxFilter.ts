import { useSearchParams } from 'react-router-dom';

/** What became of a delivery. */
export const INBOX_STATES = [
  'failed',
  'unmapped',
  'waiting',
  'pending',
  'applied',
  'ignored',
] as const;
export type InboxState = (typeof INBOX_STATES)[number];

/** Where deliveries come from. */
export const INBOX_SOURCES = [
  'github',
  'gitlab',
  'pagerduty',
  'alertmanager',
  'cdevents',
  'devlake',
] as const;

/** By what the list is narrowed; it is in the address. */
export interface InboxFilter {
  status: string;
  source: string;
}

export function useInboxFilter(): {
  filter: InboxFilter;
  change: (changed: Partial<InboxFilter>) => void;
} {
  const [params, setParams] = useSearchParams();
  const known = (name: string, values: readonly string[]) =>
    values.find(value => value === params.get(name)) ?? '';
  const filter = {
    status: known('status', INBOX_STATES),
    source: known('source', INBOX_SOURCES),
  };
  const change = (changed: Partial<InboxFilter>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries({ ...filter, ...changed })) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParams(next, { preventScrollReset: true });
  };
  return { filter, change };
}
