import { stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { examplePilot } from '../__testUtils__/examplePilot';
import { pilotArbitrary } from '../__testUtils__/pilotArbitrary';
import { RoleHolders } from '../roles';
import { normalizePilotSpec } from './normalizePilotSpec';
import { pilotRelations } from './pilotRelations';

const SELF = 'pilot:default/meter-reading';

function relationsOf(entity = examplePilot(), roles?: RoleHolders) {
  const holders = roles ?? normalizePilotSpec(entity).roles!;
  return pilotRelations(entity, holders).map(
    ({ source, type, target }) =>
      `${stringifyEntityRef(source)} ${type} ${stringifyEntityRef(target)}`,
  );
}

describe('pilotRelations', () => {
  it('relates owner, service owner, system, domain, targets and roles both ways', () => {
    const pairs = [
      ['ownedBy', 'group:default/field-services', 'ownerOf'],
      ['ownedBy', 'user:default/carys.pugh', 'ownerOf'],
      ['partOf', 'system:default/metering', 'hasPart'],
      ['partOf', 'domain:default/grid', 'hasPart'],
      ['pilots', 'api:default/readings', 'pilotedBy'],
      ['pilots', 'component:default/reader-app', 'pilotedBy'],
      ['pilots', 'resource:default/db', 'pilotedBy'],
      ['pilots', 'system:default/metering', 'pilotedBy'],
      ['sponsoredBy', 'user:default/aino.korhonen', 'sponsorOf'],
      ['productManagedBy', 'user:default/bruno.lima', 'productManagerOf'],
      ['serviceOwnedBy', 'user:default/carys.pugh', 'serviceOwnerOf'],
      ['techLedBy', 'user:default/dae.kim', 'techLeadOf'],
      ['dataStewardedBy', 'user:people/eszter.nagy', 'dataStewardOf'],
      ['riskLedBy', 'user:default/farid.haddad', 'riskLeadOf'],
    ];
    expect(relationsOf()).toEqual(
      pairs.flatMap(([forward, ref, reverse]) => [
        `${SELF} ${forward} ${ref}`,
        `${ref} ${reverse} ${SELF}`,
      ]),
    );
  });

  it('has none for a vacancy', () => {
    const relations = relationsOf(examplePilot(), {});
    expect(relations.filter(r => /Led|serviceOwner|sponsor/.test(r))).toEqual(
      [],
    );
    expect(relations.filter(r => / ownedBy /.test(r))).toHaveLength(1);
  });

  it('says it once when owner and service owner are one person', () => {
    const entity = examplePilot();
    entity.spec.owner = 'user:Carys.Pugh';
    const owned = relationsOf(entity).filter(r => / ownedBy /.test(r));
    expect(owned).toEqual([`${SELF} ownedBy user:default/carys.pugh`]);
  });

  it('has as many of one direction as of the other, and none twice', () => {
    fc.assert(
      fc.property(pilotArbitrary, entity => {
        const relations = relationsOf(entity);
        expect(new Set(relations).size).toBe(relations.length);
        const forward = relations.filter(r =>
          r.startsWith('pilot:default/gen'),
        );
        expect(forward).toHaveLength(relations.length / 2);
      }),
    );
  });
});
