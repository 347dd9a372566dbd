import { Signatory } from '../ground/Signatory';
import { riskFacts } from './RiskFacts';
import {
  mayWriteRisk,
  missingOfRisk,
  riskAcceptors,
  riskStateOn,
  wroteRisk,
} from './riskRules';
import { Risk } from './Risk';

const HOLDERS = {
  sponsor: 'user:default/amara',
  serviceOwner: 'user:default/chidi',
  riskLead: 'user:default/farah',
};
const by = (...authors: Signatory[]) => ({ authors });

describe('the rules of the risk register', () => {
  it('opens a settled risk the day after its review date', () => {
    const risk = { state: 'accepted', reviewDate: '2026-06-30' } as const;
    expect(riskStateOn(risk, '2026-06-30')).toBe('accepted');
    expect(riskStateOn(risk, '2026-07-01')).toBe('open');
    expect(riskStateOn({ state: 'open' }, '2026-07-01')).toBe('open');
  });

  it('says what is missing', () => {
    expect(missingOfRisk({})).toEqual(['owner', 'mitigation', 'review date']);
    expect(
      missingOfRisk({ owner: 'u', mitigation: 'm', reviewDate: '2026-06-30' }),
    ).toEqual([]);
  });

  it('has the sponsor accept, or another of the three if the sponsor wrote it', () => {
    expect(riskAcceptors(by({ actor: HOLDERS.riskLead }), HOLDERS)).toEqual([
      'sponsor',
    ]);
    expect(riskAcceptors(by({ actor: HOLDERS.sponsor }), HOLDERS)).toEqual([
      'serviceOwner',
      'riskLead',
    ]);
    expect(
      riskAcceptors(
        by({ actor: HOLDERS.sponsor }, { actor: HOLDERS.riskLead }),
        HOLDERS,
      ),
    ).toEqual(['serviceOwner']);
    expect(riskAcceptors(by({ actor: 'user:default/x' }), {})).toEqual([
      'sponsor',
    ]);
  });

  it('counts a deputy and the one they act for as one author', () => {
    const risk = by({
      actor: 'user:default/goran',
      role: 'riskLead',
      onBehalfOf: HOLDERS.riskLead,
    });
    expect(wroteRisk(risk, { actor: HOLDERS.riskLead })).toBe(true);
    expect(wroteRisk(risk, { actor: 'user:default/goran' })).toBe(true);
    expect(wroteRisk(risk, { actor: HOLDERS.sponsor })).toBe(false);
  });

  it('lets the data steward write risks to privacy only', () => {
    expect(mayWriteRisk({ kind: 'privacy' }, ['dataSteward'])).toBe(true);
    expect(mayWriteRisk({ kind: 'security' }, ['dataSteward'])).toBe(false);
    expect(mayWriteRisk({ kind: 'security' }, ['riskLead'])).toBe(true);
    expect(mayWriteRisk({ kind: 'privacy' }, ['sponsor'])).toBe(false);
  });

  it('sums up the register on a day', () => {
    const risk = (overrides: Partial<Risk>): Risk => ({
      id: 'r',
      title: 't',
      description: '',
      severity: 'low',
      kind: 'security',
      treatment: 'accept',
      version: 1,
      state: 'open',
      authors: [],
      proposedAt: '2026-06-01T00:00:00.000Z',
      changedAt: '2026-06-01T00:00:00.000Z',
      owner: 'user:default/farah',
      mitigation: 'm',
      reviewDate: '2026-06-30',
      ...overrides,
    });
    const register = [
      risk({ id: 'a', severity: 'severe', state: 'accepted' }),
      risk({ id: 'b', owner: undefined, reviewDate: '2026-09-30' }),
    ];
    expect(riskFacts(register, '2026-06-15')).toMatchObject({
      total: 2,
      open: [{ id: 'b' }],
      openSevere: 0,
      incomplete: [{ id: 'b', missing: ['owner'] }],
    });
    expect(riskFacts(register, '2026-07-01').openSevere).toBe(1);
  });
});
