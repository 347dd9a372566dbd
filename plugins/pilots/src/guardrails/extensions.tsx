import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Cards of the room on a pilot's Overview. */
export const guardrailExtensions = [
  EntityCardBlueprint.make({
    name: 'trigger',
    params: {
      type: 'content',
      filter: { kind: 'pilot' },
      loader: () =>
        import('./trigger/TriggerCard').then(m => <m.TriggerCard />),
    },
  }),
];
