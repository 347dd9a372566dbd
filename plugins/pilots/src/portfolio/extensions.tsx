import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import PilotsIcon from '@material-ui/icons/FlightTakeoff';
import { rootRouteRef } from '../routes';
import { subPage, titleIn } from '../titles';

const pilotsPage = PageBlueprint.makeWithOverrides({
  factory: (original, { apis }) =>
    original({
      path: '/pilots',
      title: titleIn(apis, 'pilots'),
      icon: <PilotsIcon fontSize="inherit" />,
      routeRef: rootRouteRef,
    }),
});

const portfolioPage = subPage('portfolio', async () => {
  const { PortfolioPage } = await import('./PortfolioPage');
  return <PortfolioPage />;
});

const waitingPage = subPage('waiting', async () => {
  const { WaitingPage } = await import('./waiting/WaitingPage');
  return <WaitingPage />;
});

const quarterPage = subPage('quarter', async () => {
  const { QuarterPage } = await import('./quarter/QuarterPage');
  return <QuarterPage />;
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
