import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';

/** A pilot in the portfolio. */
export type PortfolioRow = PilotsSchemas['PortfolioRow'];
