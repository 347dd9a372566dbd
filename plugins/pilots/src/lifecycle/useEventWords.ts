import {
  isPilotEvent,
  PilotEvent,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';

/** Events after which there is no way back. */
const FINAL: readonly PilotEvent[] = ['cancel', 'return', 'revise', 'pause'];

/** Says an event in words: what it is called, what it does, whether it takes something away. */
export function useEventWords() {
  const t = useText();
  return (event: string) =>
    isPilotEvent(event)
      ? {
          title: t(`lifecycle.event.${event}`),
          explanation: t(`lifecycle.explain.${event}`),
          destructive: FINAL.includes(event),
        }
      : { title: event, explanation: '', destructive: false };
}
