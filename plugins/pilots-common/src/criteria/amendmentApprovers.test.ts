import { Signatory } from '../ground/Signatory';
import {
  amendmentAct,
  amendmentApprovers,
  missingApprovals,
} from './amendmentApprovers';

const HOLDERS = {
  sponsor: 'user:default/amara',
  productManager: 'user:default/bruno',
  serviceOwner: 'user:default/chidi',
  riskLead: 'user:default/farah',
};
const by = (actor: string, role: Signatory['role']): Signatory => ({
  actor: `user:default/${actor}`,
  role,
});
const proposal = (approvals: Signatory[] = []) => ({
  proposedBy: by('bruno', 'productManager'),
  approvals,
});
const act = (
  of: ReturnType<typeof proposal>,
  ...acting: Signatory[]
): Signatory | undefined => amendmentAct(of, { acting, holders: HOLDERS });

describe('the approval of amendments', () => {
  it('takes sponsor and risk lead', () => {
    expect(amendmentApprovers(proposal(), HOLDERS)).toEqual([
      'sponsor',
      'riskLead',
    ]);
    expect(
      missingApprovals(proposal([by('farah', 'riskLead')]), HOLDERS),
    ).toEqual(['sponsor']);
  });

  it('takes the service owner for one of them who proposed it', () => {
    const own = { proposedBy: by('amara', 'productManager') };
    expect(amendmentApprovers(own, HOLDERS)).toEqual([
      'riskLead',
      'serviceOwner',
    ]);
  });

  it('takes nobody who proposed it, in whatever role', () => {
    expect(act(proposal(), by('bruno', 'sponsor'))).toBeUndefined();
    expect(
      act(proposal(), {
        actor: 'user:default/goran',
        role: 'sponsor',
        onBehalfOf: 'user:default/bruno',
      }),
    ).toBeUndefined();
  });

  it('takes two people, not one person twice', () => {
    const approved = proposal([by('farah', 'riskLead')]);
    expect(act(approved, by('farah', 'sponsor'))).toBeUndefined();
    expect(act(approved, by('farah', 'riskLead'))).toBeUndefined();
    expect(act(approved, by('amara', 'sponsor'))).toEqual(
      by('amara', 'sponsor'),
    );
  });

  it('finds the role in which somebody with several may act', () => {
    expect(
      act(proposal(), by('chidi', 'serviceOwner'), by('chidi', 'riskLead')),
    ).toEqual(by('chidi', 'riskLead'));
    expect(act(proposal(), by('chidi', 'serviceOwner'))).toBeUndefined();
  });
});
