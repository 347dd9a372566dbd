import { useApi } from '@backstage/frontend-plugin-api';
import { DependencyList, useEffect, useRef } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { pilotsApiRef } from './pilotsApiRef';
import { usePilotSignal } from './usePilotSignal';

/** What is known of something that is read from the backend. */
export interface Reading<T> {
  /** The last value; it stays while a newer one is on its way. */
  value?: T;
  /** True until the first answer. */
  loading: boolean;
  error?: Error;
  reload: () => void;
}

/**
 * Reads something and reads it again when it may have changed: after a write by
 * this page, and when the backend signals one by somebody else. `pilot` is the
 * one that it is about, undefined for all of them.
 */
export function useReading<T>(
  read: () => Promise<T>,
  deps: DependencyList,
  pilot?: string,
): Reading<T> {
  const api = useApi(pilotsApiRef);
  // The dependencies are the caller's, as with useAsync itself.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const { value, loading, error, retry } = useAsyncRetry(read, deps);

  const again = useRef(retry);
  again.current = retry;
  useEffect(
    () =>
      api.onWrite(written => {
        if (!pilot || !written || written === pilot) again.current();
      }),
    [api, pilot],
  );
  usePilotSignal(pilot, () => again.current());

  return {
    value,
    error,
    loading: loading && value === undefined,
    reload: retry,
  };
}
