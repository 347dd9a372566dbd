import { signalApiRef } from '@backstage/plugin-signals-react';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { JsonObject } from '@backstage/types';
import { useEffect, useRef } from 'react';

/** Where the backend says that a pilot changed. */
export const PILOTS_CHANGED = 'pilots:changed';

/** Several changes in one moment are one reason to read again. */
const GATHER_MS = 300;

/** Calls back when the backend signals a change of the pilot, or of any if undefined. */
export function usePilotSignal(pilot: string | undefined, changed: () => void) {
  const signals = useApiHolder().get(signalApiRef);
  const latest = useRef(changed);
  latest.current = changed;

  useEffect(() => {
    if (!signals) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = signals.subscribe(
      PILOTS_CHANGED,
      (message: JsonObject) => {
        const about = message?.ref ?? message?.pilot;
        if (pilot && typeof about === 'string' && about !== pilot) return;
        clearTimeout(timer);
        timer = setTimeout(() => latest.current(), GATHER_MS);
      },
    );
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [signals, pilot]);
}
