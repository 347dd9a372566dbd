import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';

/** Someone whom the visitor can be; see the backend's demo provider. */
export interface DemoPerson {
  ref: string;
  name: string;
  occupation: string;
  teams: string[];
}

/** Until there is someone to pick: what the page is waiting for. */
export type DemoPeopleState =
  | { people: DemoPerson[] }
  | { waitingFor: 'backend' | 'catalog' };

const RETRY_MILLISECONDS = 1500;

/**
 * The people of the demo. On the first start the page is there before the backend is, and the
 * backend before its catalog has read the examples: it asks again until there are people.
 */
export function useDemoPeople(): DemoPeopleState {
  const discovery = useApi(discoveryApiRef);
  const [state, setState] = useState<DemoPeopleState>({
    waitingFor: 'backend',
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const abort = new AbortController();
    const ask = async (): Promise<DemoPeopleState> => {
      const url = `${await discovery.getBaseUrl('auth')}/demo/people`;
      const response = await fetch(url, { signal: abort.signal });
      if (!response.ok) {
        return { waitingFor: 'backend' };
      }
      const people: DemoPerson[] = (await response.json()).items;
      return people.length > 0 ? { people } : { waitingFor: 'catalog' };
    };
    const load = async () => {
      const next = await ask().catch(() => ({
        waitingFor: 'backend' as const,
      }));
      if (abort.signal.aborted) {
        return;
      }
      setState(next);
      if ('waitingFor' in next) {
        timer = setTimeout(load, RETRY_MILLISECONDS);
      }
    };
    load();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [discovery]);

  return state;
}
