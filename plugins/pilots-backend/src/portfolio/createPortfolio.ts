import { LoggerService } from '@backstage/backend-plugin-api';
import type { ConfigurationService } from '../configuration/ConfigurationService';
import type { CriteriaService } from '../criteria/CriteriaService';
import { Clock } from '../ground/Clock';
import { eachTogether } from '../ground/database/oneReading';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import type { UseCases } from '../ground/work/UseCases';
import { WaitingBoard, WaitingSource } from '../ground/WaitingBoard';
import type { PauseStore } from '../lifecycle/pause/PauseStore';
import type { CatalogSync } from '../pilot/catalog/CatalogSync';
import type { ReadinessService } from '../readiness/ReadinessService';
import type { ReviewService } from '../reviews/ReviewService';
import { PortfolioRefresh } from './PortfolioRefresh';
import { PortfolioService } from './PortfolioService';
import { PortfolioSources } from './PortfolioSources';
import { PortfolioStore } from './PortfolioStore';
import { QuarterService } from './quarter/QuarterService';
import { QuarterRecordStore } from './quarter/QuarterRecordStore';
import { QuarterStore } from './quarter/QuarterStore';
import { WaitingHistory } from './quarter/WaitingHistory';
import { WaitingHistoryStore } from './quarter/WaitingHistoryStore';
import { WaitingStore } from './waiting/WaitingStore';

/** What the room stands on. */
export interface PortfolioOptions {
  clock: Clock;
  configuration: Pick<ConfigurationService, 'standing'>;
  criteria: CriteriaService;
  database: PilotsDatabase;
  logger: LoggerService;
  pauses: PauseStore;
  readiness: ReadinessService;
  reviews: ReviewService;
  sync: CatalogSync;
  useCases: UseCases;
  /** What each room says waits for somebody. */
  waiting: WaitingSource[];
  /** What each room says a pilot wants to be looked at for. */
  attention: PortfolioSources['attention'][];
}

/** All pilots at once, kept up to date by every transaction that changes one. */
export function createPortfolio(options: PortfolioOptions) {
  const { criteria, pauses, readiness, reviews, sync, useCases } = options;
  const board = new WaitingBoard();
  options.waiting.forEach(source => board.register(source));
  const portfolio = new PortfolioService({
    clock: options.clock,
    store: new PortfolioStore(),
    waiting: new WaitingStore(),
    sources: {
      readiness: reading => readiness.summary(reading),
      criteria: async reading => {
        const { state, count } = await criteria.facts(reading);
        return { state, total: count };
      },
      drift: async reading =>
        (await options.configuration.standing(reading))?.drift,
      attention: async reading => {
        const found = await eachTogether(
          reading.tx,
          options.attention,
          source => source(reading),
        );
        return found.flat();
      },
      pauseReason: async ({ tx, pilot }) => {
        if (pilot.stage !== 'paused') return undefined;
        const causes = await pauses.standing(tx, pilot.ref);
        return causes.map(cause => cause.detail).join('; ');
      },
      reviewMissedSince: reading => reviews.missedSince(reading),
    },
  });
  useCases.beforeCommit(uow => board.refresh(uow));
  useCases.beforeCommit(uow => portfolio.project(uow));
  const portfolioRefresh = new PortfolioRefresh({ ...options, portfolio });
  // What the catalog says anew may void signatures and change the checklist.
  sync.afterSync(ref => portfolioRefresh.one(ref));
  const quarters = new QuarterService(
    new QuarterStore(),
    new QuarterRecordStore(),
  );
  const waitingHistory = new WaitingHistory({
    ...options,
    store: new WaitingHistoryStore(),
  });
  return { board, portfolio, portfolioRefresh, quarters, waitingHistory };
}
