import { check } from '../__testUtils__/readiness';
import { groupChecks } from './groupChecks';

const unwritten = { status: 'failed' as const, message: 'Not written' };

describe('groupChecks', () => {
  it('says one reason once', () => {
    const groups = groupChecks([
      check('runbook.sections', { ...unwritten, title: 'Runbook: sections' }),
      check('runbook.approved', { ...unwritten, title: 'Runbook: approved' }),
      check('raci.approved', { ...unwritten, title: 'RACI: approved' }),
    ]);
    expect(groups.map(g => g.title)).toEqual([
      'Runbook: sections; Runbook: approved; RACI: approved',
    ]);
    expect(groupChecks(groups[0].checks.slice(0, 2))[0].title).toBe(
      'Runbook: sections, approved',
    );
  });

  it('keeps apart what differs, what passed and what people sign', () => {
    const groups = groupChecks([
      check('a', unwritten),
      check('b', { ...unwritten, message: 'Another' }),
      check('c', { ...unwritten, message: 'Another', kind: 'attestation' }),
      check('d', { message: 'Fine' }),
      check('e', { message: 'Fine' }),
    ]);
    expect(groups.map(g => g.checks.length)).toEqual([1, 1, 1, 1, 1]);
  });
});
