import { Timer } from '../ground/Timer';
import { GuardrailWatch } from './watch/GuardrailWatch';
import { RiskSweep } from './risks/RiskSweep';

/** The room's timers; each runs on one replica at a time. */
export function guardrailTimers(rooms: {
  guardrailWatch: GuardrailWatch;
  riskSweep: RiskSweep;
}): Timer[] {
  return [
    {
      id: 'pilots-guardrails',
      // A default comes about so much later than its window ends, at most.
      frequency: { seconds: 30 },
      initialDelay: { seconds: 12 },
      timeout: { minutes: 5 },
      run: signal => rooms.guardrailWatch.run(signal),
    },
    {
      id: 'pilots-risk-reviews',
      // Each zone has its own midnight; an hour late is soon enough.
      frequency: { hours: 1 },
      timeout: { minutes: 10 },
      run: signal => rooms.riskSweep.run(signal),
    },
  ];
}
