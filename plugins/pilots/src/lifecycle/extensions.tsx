import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Cards of the room on a pilot's Overview. */
export const lifecycleExtensions = [
  EntityCardBlueprint.make({
    name: 'banner',
    params: {
      type: 'content',
      filter: { kind: 'pilot' },
      loader: () => import('./PilotBanner').then(m => <m.PilotBanner />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'steps',
    params: {
      type: 'content',
      filter: { kind: 'pilot' },
      loader: () => import('./steps/StepsCard').then(m => <m.StepsCard />),
    },
  }),
];
