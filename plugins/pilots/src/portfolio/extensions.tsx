import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import PilotsIcon from '@material-ui/icons/FlightTakeoff';
import { rootRouteRef } from '../routes';
import { portfolioMessages } from './messages';
import { quarterMessages } from './quarter/messages';

const { page } = portfolioMessages;

const pilotsPage = PageBlueprint.make({
  params: {
    path: '/pilots',
    title: page.title,
    icon: <PilotsIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
  },
});

const portfolioPage = SubPageBlueprint.make({
  name: 'portfolio',
  params: {
    path: 'portfolio',
    title: page.portfolio,
    loader: async () => {
      const { PortfolioPage } = await import('./PortfolioPage');
      return <PortfolioPage />;
    },
  },
});

const waitingPage = SubPageBlueprint.make({
  name: 'waiting',
  params: {
    path: 'waiting',
    title: page.waiting,
    loader: async () => {
      const { WaitingPage } = await import('./waiting/WaitingPage');
      return <WaitingPage />;
    },
  },
});

const quarterPage = SubPageBlueprint.make({
  name: 'quarter',
  params: {
    path: 'quarter',
    title: quarterMessages.title,
    loader: async () => {
      const { QuarterPage } = await import('./quarter/QuarterPage');
      return <QuarterPage />;
    },
  },
});

const targetPilotsCard = EntityCardBlueprint.make({
  name: 'target-pilots',
  params: {
    type: 'info',
    filter: { kind: { $in: ['component', 'api', 'resource', 'system'] } },
    loader: async () => {
      const { TargetPilotsCard } = await import('./card/TargetPilotsCard');
      return <TargetPilotsCard />;
    },
  },
});

/** The pages of all pilots, and the card of what they put live. */
export const portfolioExtensions = [
  pilotsPage,
  portfolioPage,
  waitingPage,
  quarterPage,
  targetPilotsCard,
];
