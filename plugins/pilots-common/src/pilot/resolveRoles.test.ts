import fc from 'fast-check';
import { resolveRoles } from './resolveRoles';
import { RoleHolders, ROLES } from './roles';

const [aino, bruno, carys] = ['aino', 'bruno', 'carys'].map(
  name => `user:default/${name}`,
);

describe('resolveRoles', () => {
  it.each<[string, Parameters<typeof resolveRoles>[0], string | undefined]>([
    ['nobody', {}, undefined],
    ['the name in the entity', { declared: { sponsor: aino } }, aino],
    ['the accepted claim', { claimed: { sponsor: bruno } }, bruno],
    [
      'the entity before a claim',
      { declared: { sponsor: aino }, claimed: { sponsor: bruno } },
      aino,
    ],
    [
      'nobody after stepping down',
      { declared: { sponsor: aino }, departed: { sponsor: aino } },
      undefined,
    ],
    [
      'the claim after stepping down',
      {
        declared: { sponsor: aino },
        departed: { sponsor: aino },
        claimed: { sponsor: bruno },
      },
      bruno,
    ],
    [
      'a new name in the entity, whoever stepped down before',
      { declared: { sponsor: carys }, departed: { sponsor: aino } },
      carys,
    ],
    [
      'the approved name, whatever the entity says now',
      { declared: { sponsor: carys }, frozen: { sponsor: aino } },
      aino,
    ],
    [
      'the claim, when the approved holder stepped down',
      {
        declared: { sponsor: carys },
        frozen: { sponsor: aino },
        departed: { sponsor: aino },
        claimed: { sponsor: bruno },
      },
      bruno,
    ],
    [
      'nobody, when a name came into the entity after the approval',
      { declared: { sponsor: carys }, frozen: {} },
      undefined,
    ],
  ])('gives the role to %s', (_, sources, holder) => {
    const expected = holder ? { sponsor: holder } : {};
    expect(resolveRoles(sources)).toEqual(expected);
  });

  it('names nobody whom no source names, and nobody who stepped down without a claim', () => {
    const holders = fc.record(
      Object.fromEntries(
        ROLES.map(role => [role, fc.constantFrom(aino, bruno, carys)]),
      ),
      { requiredKeys: [] },
    ) as fc.Arbitrary<RoleHolders>;
    const sources = fc.record(
      {
        declared: holders,
        departed: holders,
        claimed: holders,
        frozen: holders,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(sources, given => {
        const resolved = resolveRoles(given);
        for (const role of ROLES) {
          const named = (given.frozen ?? given.declared)?.[role];
          const claimed = given.claimed?.[role];
          expect([named, claimed]).toContain(resolved[role]);
          const left = given.departed?.[role] ?? 'nobody';
          expect(resolved[role] === left && left !== claimed).toBe(false);
        }
      }),
    );
  });
});
