import { ROLES } from './roles';
import { separationRefusal } from './separatePeople';

const AMARA = 'user:default/amara';
const THREE = ['sponsor', 'serviceOwner', 'riskLead'] as const;

describe('separationRefusal', () => {
  it.each(ROLES.flatMap(role => ROLES.map(other => [other, role] as const)))(
    'of who is %s and claims %s',
    (other, role) => {
      const refusal = separationRefusal(
        { role, claimant: AMARA },
        { [other]: AMARA },
      );
      const isTwo = [role, other].every(one => THREE.includes(one as never));
      expect(Boolean(refusal)).toBe(isTwo && role !== other);
    },
  );

  it('names the role that they have, held or accepted', () => {
    const claim = { role: 'riskLead', claimant: AMARA } as const;
    expect(separationRefusal(claim, {}, { serviceOwner: AMARA })).toBe(
      'user:default/amara is the service owner: sponsor, service owner and risk lead are three different people',
    );
    const others = {
      sponsor: 'user:default/b',
      serviceOwner: 'user:default/c',
    };
    expect(separationRefusal(claim, others)).toBeUndefined();
  });
});
