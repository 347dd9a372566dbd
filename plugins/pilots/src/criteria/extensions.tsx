import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Cards of the room on a pilot's Overview. */
export const criteriaExtensions = [
  EntityCardBlueprint.make({
    name: 'amendments',
    params: {
      type: 'content',
      filter: { kind: 'pilot' },
      loader: () =>
        import('./values/AmendmentsCard').then(m => <m.AmendmentsCard />),
    },
  }),
];
