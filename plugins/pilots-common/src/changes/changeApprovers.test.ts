import fc from 'fast-check';
import { ROLES, RoleHolders, RoleId } from '../pilot/roles';
import { samePerson, Signatory } from '../ground/Signatory';
import { changeApprovers, findChangeApprover } from './changeApprovers';

const holders: RoleHolders = {
  sponsor: 'user:default/amara',
  productManager: 'user:default/bruno',
  serviceOwner: 'user:default/chidi',
  techLead: 'user:default/dagny',
  riskLead: 'user:default/farah',
};
const as = (role: RoleId, onBehalfOf?: string, actor = holders[role]!) =>
  onBehalfOf ? { actor, role, onBehalfOf } : { actor, role };

describe('findChangeApprover', () => {
  const authors = [as('techLead')];

  it('is the service owner', () => {
    const act = as('serviceOwner');
    expect(findChangeApprover({ authors, holders, acting: [act] })).toEqual({
      act,
    });
  });

  it('is nobody else, and says who is waited for', () => {
    const acting = [as('sponsor')];
    expect(findChangeApprover({ authors, holders, acting }).refusal).toBe(
      'This change waits for the service owner (user:default/chidi)',
    );
  });

  it('is sponsor or risk lead when the service owner wrote it as a deputy', () => {
    const wrote: Signatory = {
      actor: holders.serviceOwner!,
      role: 'techLead',
      onBehalfOf: holders.techLead,
    };
    expect(changeApprovers([wrote], holders)).toEqual(['sponsor', 'riskLead']);
    const { refusal } = findChangeApprover({
      authors: [wrote],
      holders,
      acting: [as('serviceOwner')],
    });
    expect(refusal).toMatch(/^Nobody approves a change that they wrote/);
    const act = as('riskLead');
    expect(
      findChangeApprover({ authors: [wrote], holders, acting: [act] }),
    ).toEqual({ act });
  });

  it('is not an editor who came later, nor the deputy of the service owner who wrote it', () => {
    const both = [...authors, as('productManager')];
    const acting: Signatory[] = [
      as('productManager'),
      {
        actor: holders.productManager!,
        role: 'serviceOwner',
        onBehalfOf: holders.serviceOwner,
      },
    ];
    expect(
      findChangeApprover({ authors: both, holders, acting }).refusal,
    ).toBeDefined();
  });

  it('never is anybody who wrote in it', () => {
    const person = fc.constantFrom('user:a', 'user:b', 'user:c', 'user:d');
    const act = fc.record(
      {
        actor: person,
        role: fc.constantFrom(...ROLES),
        onBehalfOf: person,
      },
      { requiredKeys: ['actor', 'role'] },
    );
    const people = fc.dictionary(fc.constantFrom(...ROLES), person);
    fc.assert(
      fc.property(
        fc.array(act, { minLength: 1, maxLength: 3 }),
        people,
        fc.array(act),
        (wrote, held, acting) => {
          const found = findChangeApprover({
            authors: wrote,
            holders: held,
            acting,
          });
          if (!found.act) return;
          expect(acting).toContain(found.act);
          expect(['sponsor', 'serviceOwner', 'riskLead']).toContain(
            found.act.role,
          );
          expect(wrote.some(w => samePerson(w, found.act))).toBe(false);
        },
      ),
    );
  });
});
