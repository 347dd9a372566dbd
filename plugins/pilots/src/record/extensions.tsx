import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Card of the room on a pilot's Overview. */
export const recordExtensions = [
  EntityCardBlueprint.make({
    name: 'recent',
    params: {
      type: 'info',
      filter: { kind: 'pilot' },
      loader: () => import('./RecentCard').then(m => <m.RecentCard />),
    },
  }),
];
