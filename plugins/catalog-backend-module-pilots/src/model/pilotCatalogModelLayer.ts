import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  pilotSchema,
  RELATION_PILOTED_BY,
  RELATION_PILOTS,
  ROLE_RELATIONS,
  ROLE_TITLES,
  ROLES,
} from '@pilot-handoff/backstage-plugin-pilots-common';

const TARGET_KINDS = ['Component', 'API', 'Resource', 'System'];

/**
 * The Pilot kind as a layer of the catalog model: schema, relation fields and relation pairs.
 *
 * The fields of `spec.roles` are not declared as relation fields, though their relations are: who
 * holds a role also depends on claims, departures and the approval, which the entity does not know.
 * `PilotEntityProcessor` emits those relations.
 *
 * @alpha
 */
export const pilotCatalogModelLayer = createCatalogModelLayer({
  layerId: 'pilot-handoff.io/kind-pilot',
  builder: model => {
    model.addKind({
      group: 'pilot-handoff.io',
      names: { kind: 'Pilot', singular: 'pilot', plural: 'pilots' },
      description:
        'A pilot: a prototype on its way to real users, with people who answer for it.',
      versions: [
        {
          name: 'v1alpha1',
          schema: { jsonSchema: pilotSchema },
          relationFields: [
            {
              selector: { path: 'spec.owner' },
              relation: 'ownedBy',
              defaultKind: 'Group',
              defaultNamespace: 'inherit',
              allowedKinds: ['Group', 'User'],
            },
            {
              selector: { path: 'spec.system' },
              relation: 'partOf',
              defaultKind: 'System',
              defaultNamespace: 'inherit',
              allowedKinds: ['System'],
            },
            {
              selector: { path: 'spec.domain' },
              relation: 'partOf',
              defaultKind: 'Domain',
              defaultNamespace: 'inherit',
              allowedKinds: ['Domain'],
            },
            {
              selector: { path: 'spec.targets' },
              relation: RELATION_PILOTS,
              defaultKind: 'Component',
              defaultNamespace: 'inherit',
              allowedKinds: TARGET_KINDS,
            },
          ],
        },
      ],
    });
    model.updateRelationPair({
      fromKind: 'Pilot',
      toKind: ['Group', 'User'],
      forward: { type: 'ownedBy' },
      reverse: { type: 'ownerOf' },
    });
    model.updateRelationPair({
      fromKind: 'Pilot',
      toKind: ['System', 'Domain'],
      forward: { type: 'partOf' },
      reverse: { type: 'hasPart' },
    });
    model.addRelationPair({
      fromKind: 'Pilot',
      toKind: TARGET_KINDS,
      description: 'A relation from a pilot to what it puts live.',
      forward: { type: RELATION_PILOTS, title: 'pilots' },
      reverse: { type: RELATION_PILOTED_BY, title: 'piloted by' },
    });
    for (const role of ROLES) {
      const { forward, reverse } = ROLE_RELATIONS[role];
      model.addRelationPair({
        fromKind: 'Pilot',
        toKind: 'User',
        description: `A relation from a pilot to its ${ROLE_TITLES[role]}.`,
        forward: { type: forward, title: `has as ${ROLE_TITLES[role]}` },
        reverse: { type: reverse, title: `${ROLE_TITLES[role]} of` },
      });
    }
  },
});
