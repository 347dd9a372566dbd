import fc from 'fast-check';
import { mirrorCatalogConditions } from './mirrorCatalogConditions';

const rule = (name: string, params: object) =>
  ({ rule: name, resourceType: 'catalog-entity', params } as never);
const owner = (...claims: string[]) => rule('IS_ENTITY_OWNER', { claims });
const kind = (...kinds: string[]) => rule('IS_ENTITY_KIND', { kinds });
const label = rule('HAS_LABEL', { label: 'x' });

describe('mirrorCatalogConditions', () => {
  it('says ownership in terms of pilots', () => {
    expect(mirrorCatalogConditions(owner('group:default/Lending'))).toEqual(
      expect.objectContaining({
        rule: 'IS_OWNER',
        resourceType: 'pilot',
        params: { claims: ['group:default/lending'] },
      }),
    );
  });

  it('knows the kind without asking', () => {
    expect(mirrorCatalogConditions(kind('Component'))).toBe(false);
    expect(mirrorCatalogConditions(kind('Component', 'Pilot'))).toBe(true);
    expect(
      mirrorCatalogConditions({ allOf: [kind('Pilot'), owner('a')] }),
    ).toMatchObject({ rule: 'IS_OWNER' });
  });

  it('never lets through what it cannot say', () => {
    expect(mirrorCatalogConditions(label)).toBe('unknown');
    expect(mirrorCatalogConditions({ not: label })).toBe('unknown');
    expect(
      mirrorCatalogConditions({ not: { anyOf: [label, owner('a')] } }),
    ).toBe('unknown');
    expect(
      mirrorCatalogConditions({ anyOf: [label, owner('a')] }),
    ).toMatchObject({ rule: 'IS_OWNER' });
  });

  it('allows nothing that the condition would deny, whatever the unknown is', () => {
    const leaf = fc.constantFrom(
      owner('me'),
      kind('pilot'),
      kind('api'),
      label,
    );
    const { criteria } = fc.letrec(tie => ({
      criteria: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({
          allOf: fc.array(tie('criteria'), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({
          anyOf: fc.array(tie('criteria'), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({ not: tie('criteria') }),
      ),
    }));
    const truth = (c: any, owned: boolean, labelled: boolean): boolean => {
      if (c.allOf) return c.allOf.every((p: any) => truth(p, owned, labelled));
      if (c.anyOf) return c.anyOf.some((p: any) => truth(p, owned, labelled));
      if (c.not) return !truth(c.not, owned, labelled);
      if (c.rule === 'HAS_LABEL') return labelled;
      if (c.rule === 'IS_ENTITY_KIND') return c.params.kinds.includes('pilot');
      return owned;
    };
    fc.assert(
      fc.property(criteria as any, fc.boolean(), (some: any, owned) => {
        const mirrored = mirrorCatalogConditions(some);
        let allowed = mirrored === true;
        if (typeof mirrored === 'object')
          allowed = truth(mirrored, owned, false);
        const surely = truth(some, owned, true) && truth(some, owned, false);
        expect(!allowed || surely).toBe(true);
      }),
    );
  });
});
