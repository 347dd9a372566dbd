import { Timer } from '../ground/Timer';
import { PortfolioRefresh } from './PortfolioRefresh';
import { WaitingHistory } from './quarter/WaitingHistory';

/** The room's timers; each runs on one replica at a time. */
export function portfolioTimers(rooms: {
  portfolioRefresh: PortfolioRefresh;
  waitingHistory: WaitingHistory;
}): Timer[] {
  return [
    {
      id: 'pilots-portfolio',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 10 },
      timeout: { minutes: 5 },
      run: async signal => {
        await rooms.portfolioRefresh.stale(signal);
      },
    },
    {
      id: 'pilots-waiting-history',
      // Something is due once a quarter; a day late is soon enough.
      frequency: { days: 1 },
      initialDelay: { minutes: 5 },
      timeout: { minutes: 10 },
      run: async () => {
        await rooms.waitingHistory.forgetOld();
      },
    },
  ];
}
