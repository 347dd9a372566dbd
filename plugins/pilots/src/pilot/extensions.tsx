import {
  EntityCardBlueprint,
  EntityContentLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';

/** The Overview of a pilot and its cards. */
export const pilotExtensions = [
  EntityContentLayoutBlueprint.make({
    name: 'overview',
    params: {
      filter: { kind: 'pilot' },
      loader: async () =>
        (await import('./PilotOverviewLayout')).PilotOverviewLayout,
    },
  }),
  EntityCardBlueprint.make({
    name: 'roles',
    params: {
      type: 'content',
      filter: { kind: 'pilot' },
      loader: () => import('./roles/RolesCard').then(m => <m.RolesCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'intent',
    params: {
      type: 'content',
      filter: { kind: 'pilot' },
      loader: () => import('./sheet/IntentCard').then(m => <m.IntentCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'guardrails',
    params: {
      type: 'content',
      filter: { kind: 'pilot' },
      loader: () =>
        import('./sheet/GuardrailsCard').then(m => <m.GuardrailsCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'targets',
    params: {
      type: 'info',
      filter: { kind: 'pilot' },
      loader: () => import('./sheet/TargetsCard').then(m => <m.TargetsCard />),
    },
  }),
];
