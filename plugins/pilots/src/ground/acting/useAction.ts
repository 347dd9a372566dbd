import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { newIdempotencyKey } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useCallback, useRef, useState } from 'react';

/** How long the word that something worked stays. */
const TOAST_MS = 5000;

/** Something that a person does; it runs once at a time. */
export interface Action<A extends unknown[]> {
  run: (...args: A) => Promise<boolean>;
  pending: boolean;
  error?: Error;
  reset: () => void;
}

/**
 * Wraps a write. It is handed one idempotency key until it succeeds, so that a
 * repetition after a lost answer does not do the thing twice. Says `done` when
 * it worked, and keeps the error when it did not.
 */
export function useAction<A extends unknown[]>(
  act: (key: string, ...args: A) => Promise<unknown>,
  options: { done?: string; onDone?: () => void } = {},
): Action<A> {
  const toasts = useApi(toastApiRef);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error>();
  const key = useRef<{ value: string; intent: string }>();
  const latest = useRef({ act, options });
  latest.current = { act, options };

  const run = useCallback(
    async (...args: A) => {
      setPending(true);
      setError(undefined);
      // Another intent needs another key: the server refuses a reused one.
      const intent = JSON.stringify(args);
      if (key.current?.intent !== intent) {
        key.current = { value: newIdempotencyKey(), intent };
      }
      try {
        await latest.current.act(key.current.value, ...args);
        key.current = undefined;
        const { done, onDone } = latest.current.options;
        if (done) {
          toasts.post({ title: done, status: 'success', timeout: TOAST_MS });
        }
        onDone?.();
        return true;
      } catch (e) {
        setError(e as Error);
        return false;
      } finally {
        setPending(false);
      }
    },
    [toasts],
  );
  const reset = useCallback(() => setError(undefined), []);
  return { run, pending, error, reset };
}
