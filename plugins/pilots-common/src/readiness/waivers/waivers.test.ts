import fc from 'fast-check';
import { samePerson } from '../../ground/Signatory';
import { RoleHolders, RoleId, ROLES } from '../../pilot/roles';
import { HOLDERS } from '../__testUtils__/readyFacts';
import { activeWaiver, Waiver, waiverStanding } from './Waiver';
import { openSeats, seatFor } from './waiverApprovers';
import { lapsedChecks, waiverWarnings } from './waiverLapse';

const waiver = (overrides: Partial<Waiver> = {}): Waiver => ({
  id: 'w',
  check: 'configuration.parity',
  reason: 'Not built yet',
  compensatingControl: 'Compared by hand each Monday',
  expiresAt: '2026-06-30T00:00:00.000Z',
  state: 'approved',
  requestedBy: { actor: HOLDERS.productManager },
  requestedAt: '2026-06-01T00:00:00.000Z',
  approvals: [],
  ...overrides,
});
const at = (time: string) => new Date(`2026-${time}:00.000Z`);

describe('a waiver', () => {
  it('ends to the millisecond, by itself', () => {
    expect(waiverStanding(waiver(), new Date('2026-06-29T23:59:59.999Z'))).toBe(
      'active',
    );
    expect(waiverStanding(waiver(), at('06-30T00:00'))).toBe('expired');
    expect(
      waiverStanding(waiver({ state: 'requested' }), at('06-30T00:00')),
    ).toBe('expired');
    expect(
      waiverStanding(waiver({ state: 'rejected' }), at('06-30T00:00')),
    ).toBe('rejected');
  });

  it('gives way to one that lasts longer', () => {
    const longer = waiver({
      id: 'longer',
      expiresAt: '2026-07-10T00:00:00.000Z',
    });
    const waivers = [waiver(), longer, waiver({ id: 'x', check: 'other' })];
    expect(
      activeWaiver(waivers, 'configuration.parity', at('06-10T00:00')),
    ).toBe(longer);
    expect(lapsedChecks(waivers.slice(0, 2), at('07-01T00:00'))).toEqual([]);
    expect(lapsedChecks(waivers.slice(0, 1), at('07-01T00:00'))).toHaveLength(
      1,
    );
  });

  it('lapses when it is withdrawn after it stood, and not when it was only asked for', () => {
    const settled = {
      by: { actor: HOLDERS.techLead },
      at: '2026-06-10T00:00:00.000Z',
      reason: 'x',
    };
    const stood = waiver({
      state: 'withdrawn',
      approvedAt: '2026-06-02T00:00:00.000Z',
      settled,
    });
    const asked = { ...stood, approvedAt: undefined };
    const now = at('06-11T00:00');
    expect(lapsedChecks([stood], now)).toEqual([
      { check: stood.check, waiver: 'w', expiredAt: settled.at },
    ]);
    expect(lapsedChecks([asked], now)).toEqual([]);
    // Another one of the same check stands.
    expect(lapsedChecks([stood, waiver({ id: 'other' })], now)).toEqual([]);
  });

  it('warns 14 and 3 days ahead', () => {
    const warned = (time: string) =>
      waiverWarnings([waiver()], at(time)).map(w => w.daysAhead);
    expect(warned('06-15T23:59')).toEqual([]);
    expect(warned('06-16T00:00')).toEqual([14]);
    expect(warned('06-27T00:00')).toEqual([3]);
    expect(warned('06-30T00:00')).toEqual([]);
  });

  it('waits for sponsor and risk lead, or the service owner for one who asked', () => {
    expect(
      openSeats(waiver(), [{ actor: HOLDERS.productManager }], HOLDERS),
    ).toEqual([
      { seat: 'sponsor', role: 'sponsor' },
      { seat: 'riskLead', role: 'riskLead' },
    ]);
    expect(
      openSeats(waiver(), [{ actor: HOLDERS.riskLead }], HOLDERS)[1],
    ).toEqual({
      seat: 'riskLead',
      role: 'serviceOwner',
    });
  });

  it('is approved by two people, neither of whom asked, whoever holds what', () => {
    const people = ['a', 'b', 'c', 'd'].map(name => `user:default/${name}`);
    const holders = fc.record(
      Object.fromEntries(ROLES.map(role => [role, fc.constantFrom(...people)])),
    ) as fc.Arbitrary<Required<RoleHolders>>;
    const actsOf = (person: string, held: Required<RoleHolders>) => [
      { actor: person },
      ...ROLES.filter(role => held[role] === person).map((role: RoleId) => ({
        actor: person,
        role,
      })),
    ];
    fc.assert(
      fc.property(
        holders,
        fc.constantFrom(...people),
        fc.array(fc.constantFrom(...people), { maxLength: 8 }),
        (held, asker, tries) => {
          const requesters = [{ actor: asker }];
          const approvals: Waiver['approvals'] = [];
          const refusals: (string | undefined)[] = [];
          for (const person of tries) {
            const taken = seatFor({
              acts: actsOf(person, held),
              open: openSeats({ approvals }, requesters, held),
              requesters,
              given: approvals.map(approval => approval.by),
            });
            if (taken.seat) {
              approvals.push({ seat: taken.seat, by: taken.by!, at: '' });
            } else {
              refusals.push(taken.refusal);
            }
          }
          expect(refusals.every(Boolean)).toBe(true);
          expect(approvals.length).toBeLessThanOrEqual(2);
          for (const { seat, by } of approvals) {
            expect(samePerson(by, requesters[0])).toBe(false);
            expect([seat, 'serviceOwner']).toContain(by.role);
          }
          const [first, second] = approvals;
          const same = Boolean(second) && samePerson(first.by, second.by);
          expect(same).toBe(false);
        },
      ),
    );
  });
});
