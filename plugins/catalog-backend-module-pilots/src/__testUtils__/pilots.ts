import { Entity } from '@backstage/catalog-model';

/** A small valid pilot, as it comes out of a YAML file. */
export function pilotEntity(
  name: string,
  spec: Record<string, unknown> = {},
): Entity {
  return {
    apiVersion: 'pilot-handoff.io/v1alpha1',
    kind: 'Pilot',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': 'url:https://git.example.org/p',
        'backstage.io/managed-by-origin-location':
          'url:https://git.example.org/p',
      },
    },
    spec: {
      owner: 'group:default/clinic',
      targets: ['component:default/rota', 'api:default/shifts'],
      intent: {
        hypothesis: 'If nurses swap shifts themselves, fewer stay open.',
        startDate: '2026-03-02',
        decisionDate: '2026-04-27',
      },
      ...spec,
    } as Entity['spec'],
  };
}

/** The same amount of text and relations as a Component. */
export function componentEntity(name: string): Entity {
  const { metadata } = pilotEntity(name);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata,
    spec: { type: 'service', lifecycle: 'production', owner: 'clinic' },
  };
}
