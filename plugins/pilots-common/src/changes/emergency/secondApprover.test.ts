import { Signatory } from '../../ground/Signatory';
import { RoleHolders, RoleId } from '../../pilot/roles';
import { findSecondApprover, secondApprovers } from './secondApprover';

const user = (name: string) => `user:default/${name}`;
const holders: RoleHolders = {
  sponsor: user('amara'),
  productManager: user('bruno'),
  serviceOwner: user('chidi'),
  techLead: user('dagny'),
  dataSteward: user('emre'),
  riskLead: user('farah'),
};
const act = (role: RoleId, onBehalfOf?: string): Signatory => ({
  actor: holders[role]!,
  role,
  ...(onBehalfOf && { onBehalfOf }),
});
const usual = [act('techLead'), act('serviceOwner')];

describe('the second approval of an emergency', () => {
  it.each(Object.keys(holders) as RoleId[])(
    'of a change by TL and SO is the risk lead’s: %s',
    role => {
      const found = findSecondApprover({
        involved: usual,
        holders,
        acting: [act(role)],
      });
      expect(Boolean(found.act)).toBe(role === 'riskLead');
    },
  );

  it('goes to another of the three where the risk lead gave the first', () => {
    const involved = [act('serviceOwner'), act('riskLead')];
    expect(secondApprovers(involved, holders)).toEqual([
      'sponsor',
      'serviceOwner',
    ]);
    const by = (role: RoleId) =>
      findSecondApprover({ involved, holders, acting: [act(role)] });
    expect(by('sponsor').act).toEqual(act('sponsor'));
    expect(by('serviceOwner').refusal).toMatch(/neither wrote/);
    expect(by('riskLead').refusal).toMatch(/neither wrote/);
  });

  it('counts deputies and holders as one person', () => {
    const deputy = {
      actor: user('goran'),
      role: 'serviceOwner' as const,
      onBehalfOf: user('farah'),
    };
    expect(
      findSecondApprover({
        involved: [act('techLead'), deputy],
        holders,
        acting: [act('riskLead')],
      }).act,
    ).toBeUndefined();
  });
});
