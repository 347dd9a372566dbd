import { useApiHolder } from '@backstage/frontend-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  pilotChannel,
  PILOTS_CHANNEL,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useEffect, useRef } from 'react';

/** Several changes in one moment are one reason to read again. */
const GATHER_MS = 300;

/** Calls back when the backend signals a change of the pilot, or of any if undefined. */
export function usePilotSignal(pilot: string | undefined, changed: () => void) {
  const signals = useApiHolder().get(signalApiRef);
  const latest = useRef(changed);
  latest.current = changed;

  useEffect(() => {
    // A portal without the signals plugin shows what it read.
    if (!signals) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = signals.subscribe(
      pilot ? pilotChannel(pilot) : PILOTS_CHANNEL,
      () => {
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
