import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { pilotSchema } from '@pilot-handoff/backstage-plugin-pilots-common';
import { pilotCatalogModelLayer } from './pilotCatalogModelLayer';

const model = compileCatalogModel([
  defaultCatalogEntityModel,
  pilotCatalogModelLayer,
]);

describe('pilotCatalogModelLayer', () => {
  it('carries the one schema', () => {
    const kind = model.getKind({
      kind: 'Pilot',
      apiVersion: 'pilot-handoff.io/v1alpha1',
    })!;
    const { spec } = kind.jsonSchema.properties as any;
    expect(spec).toEqual((pilotSchema as any).properties.spec);
    expect(kind.names).toMatchObject({ singular: 'pilot', plural: 'pilots' });
  });

  it('knows every relation from both ends', () => {
    const types = (kind: string) =>
      model
        .getRelations({ kind })!
        .map(r => `${r.forward.type}/${r.reverse.type}`);
    expect(types('Pilot')).toEqual(
      expect.arrayContaining([
        'ownedBy/ownerOf',
        'partOf/hasPart',
        'pilots/pilotedBy',
        'sponsoredBy/sponsorOf',
        'productManagedBy/productManagerOf',
        'serviceOwnedBy/serviceOwnerOf',
        'techLedBy/techLeadOf',
        'dataStewardedBy/dataStewardOf',
        'riskLedBy/riskLeadOf',
      ]),
    );
    expect(types('User')).toContain('sponsorOf/sponsoredBy');
    expect(types('API')).toContain('pilotedBy/pilots');
  });

  it('leaves the relations of other kinds as they were', () => {
    const bare = compileCatalogModel([defaultCatalogEntityModel]);
    const titles = (from: typeof model) =>
      from
        .getRelations({ kind: 'Component' })!
        .filter(r => r.forward.type !== 'pilotedBy')
        .map(r => [r.forward, r.reverse, r.description]);
    expect(titles(model)).toEqual(titles(bare));
  });
});
