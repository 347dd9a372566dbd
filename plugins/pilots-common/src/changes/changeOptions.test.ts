import { RoleId } from '../pilot/roles';
import { exampleChange } from './__testUtils__/exampleChange';
import { ChangeState } from './ChangeRecord';
import { changeOptions } from './changeOptions';
import { ChangeEvent } from './changeTransitions';

const holders = {
  serviceOwner: 'user:default/chidi',
  techLead: 'user:default/dagny',
};

describe('changeOptions', () => {
  const change = exampleChange();

  it('lets the service owner approve, reject and withdraw what waits', () => {
    const acting = [
      { actor: holders.serviceOwner, role: 'serviceOwner' as const },
    ];
    expect(changeOptions({ change, holders, acting })).toMatchObject({
      edit: {
        allowed: false,
        whyNot: 'Only the product manager, the tech lead can do this',
      },
      propose: {
        allowed: false,
        whyNot: 'CHG-1 is proposed; a change can be proposed while it is draft',
      },
      approve: { allowed: true },
      reject: { allowed: true },
      close: {
        allowed: false,
        whyNot:
          'CHG-1 is proposed; a change can be closed while it is approved',
      },
      learn: {
        allowed: false,
        whyNot:
          'CHG-1 is proposed; a change can be given learnings while it is closed',
      },
      withdraw: { allowed: true },
    });
  });

  it('gives an emergency to other roles than a normal change', () => {
    const may = (role: RoleId, state: ChangeState, event: ChangeEvent) => {
      const option = changeOptions({
        change: exampleChange({ kind: 'emergency', state }),
        holders,
        acting: [{ actor: 'user:default/x', role }],
      })[event];
      return option.whyNot ?? 'yes';
    };
    for (const event of ['edit', 'propose'] as const) {
      expect(may('techLead', 'draft', event)).toBe('yes');
      for (const role of ['serviceOwner', 'productManager'] as const) {
        expect(may(role, 'draft', event)).toBe(
          'Only the tech lead can do this',
        );
      }
    }
    const made: [ChangeState, ChangeEvent][] = [
      ['approved', 'close'],
      ['approved', 'withdraw'],
      ['closed', 'learn'],
      ['closed', 'review'],
    ];
    for (const [state, event] of made) {
      expect(may('techLead', state, event)).toBe('yes');
      expect(may('serviceOwner', state, event)).toBe('yes');
      expect(may('productManager', state, event)).toBe(
        'Only the service owner, the tech lead can do this',
      );
    }
  });

  it('says why what was made is not withdrawn', () => {
    const acting = [{ actor: holders.techLead, role: 'techLead' as const }];
    const deployments = [{ source: 'gh', id: 'D1' }];
    const given = { change: exampleChange({ state: 'approved' }), holders };
    const may = (more: object) => changeOptions({ ...given, acting, ...more });
    expect(may({}).withdraw).toEqual({ allowed: true });
    expect(may({ deployments }).withdraw.whyNot).toMatch(
      'CHG-1 was made, by the deployment gh/D1: close it with its result',
    );
    expect(may({ deployments }).close).toEqual({ allowed: true });
  });

  it('tells the author why somebody else approves', () => {
    const acting = [{ actor: holders.techLead, role: 'techLead' as const }];
    const { edit, approve } = changeOptions({ change, holders, acting });
    expect(edit).toEqual({ allowed: true });
    expect(approve.whyNot).toMatch(/Nobody approves a change that they wrote/);
  });
});
