import fc from 'fast-check';
import {
  isCaseOpen,
  nextTriggerState,
  TRIGGER_EVENTS,
  TRIGGER_STATES,
  TriggerEvent,
} from './triggerMachine';
import {
  openTriggerCase,
  stepTriggerCase,
  TriggerStep,
} from './stepTriggerCase';
import { TriggerCase } from './TriggerCase';
import { dueTriggerEvent, nextTriggerMoment } from './timeOfTrigger';
import { decisionRefusal } from './decisionRules';

// Read from the design and not from the table under test: a row a state, a column an event.
const EXPECTED = `
               breach        half-way  expire        rollback      hold  clear  confirm    rearm  end
armed          open          -         -             -             -     -      -          -      -
open           open          open      rolling-back  rolling-back  held  -      -          -      armed
held           held          held      rolling-back  rolling-back  -     armed  -          -      armed
rolling-back   rolling-back  -         -             -             -     -      recovered  -      armed
recovered      -             -         -             -             -     -      -          armed  armed
`;
const [events, ...rows] = EXPECTED.trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/));
const pairs = rows.flatMap(([state, ...next]) =>
  next.map((to, column) => [state, events[column], to]),
);

describe('the machine of the rollback trigger', () => {
  it('is tested in every state with every event', () => {
    expect(pairs.map(([state, event]) => `${state} ${event}`).sort()).toEqual(
      TRIGGER_STATES.flatMap(state =>
        TRIGGER_EVENTS.map(event => `${state} ${event}`),
      ).sort(),
    );
  });

  it.each(pairs)('%s on %s: %s', (state, event, to) => {
    expect(nextTriggerState(state as never, event as never) ?? '-').toBe(to);
  });
});

const BY = { actor: 'user:default/chidi', role: 'serviceOwner' as const };
const MINUTE = 60_000;
const cause = (key: string) => ({
  key,
  text: key,
  at: '',
  value: 2,
  threshold: 2,
});

/** Walks a trigger through events as time goes on; those that do not happen change nothing. */
function walk(steps: readonly { event: TriggerEvent; minutes: number }[]) {
  let now = Date.parse('2026-06-11T18:25:00.000Z');
  const cases: TriggerCase[] = [];
  const seen: { event: TriggerEvent; before?: TriggerCase; at: string }[] = [];
  for (const { event, minutes } of steps) {
    now += minutes * MINUTE;
    const at = new Date(now).toISOString();
    const last = cases.at(-1);
    seen.push({ event, before: last, at });
    const step = {
      event,
      at,
      by: BY,
      rationale: 'upstream',
      causes: [cause(String(minutes))],
    } as unknown as TriggerStep;
    if (!last || last.state === 'armed') {
      if (event !== 'breach') continue;
      cases.push(
        openTriggerCase({
          number: cases.length + 1,
          at,
          countsFrom: last?.closedAt ?? '2026-06-08T18:00:00.000Z',
          windowMs: 120 * MINUTE,
          causes: [cause('first')],
        }),
      );
      continue;
    }
    const next = stepTriggerCase(last, step);
    if (next) cases[cases.length - 1] = next;
  }
  return { cases, seen };
}

const anyWalk = fc.array(
  fc.record({
    event: fc.constantFrom(...TRIGGER_EVENTS),
    minutes: fc.integer({ min: 0, max: 90 }),
  }),
  { maxLength: 40 },
);

describe('whatever happens to a trigger', () => {
  it('at most one case is open, and it is the last', () => {
    fc.assert(
      fc.property(anyWalk, steps => {
        const { cases } = walk(steps);
        for (const one of cases.slice(0, -1)) expect(one.state).toBe('armed');
        for (const one of cases) {
          expect(isCaseOpen(one.state)).toBe(one.closedAt === undefined);
        }
      }),
    );
  });

  it('no case ends but by a confirmed rollback, by clearing under a hold, or with its pilot', () => {
    const whole = ({ hold, rollback, confirmation }: TriggerCase) => ({
      hold: hold !== undefined,
      rollback: rollback !== undefined,
      confirmation: confirmation !== undefined,
    });
    fc.assert(
      fc.property(anyWalk, steps => {
        const { cases } = walk(steps);
        const ended = (end: string) =>
          cases.filter(({ closedAs }) => closedAs === end);
        for (const one of ended('recovered')) {
          expect(whole(one)).toMatchObject({
            rollback: true,
            confirmation: true,
          });
          expect(one.closedAt).toBe(one.confirmation!.at);
        }
        for (const one of ended('cleared')) {
          expect(whole(one)).toEqual({
            hold: true,
            rollback: false,
            confirmation: false,
          });
        }
        for (const one of cases.filter(({ closedAt }) => !closedAt)) {
          expect(whole(one).confirmation).toBe(false);
        }
      }),
    );
  });

  it('a hold gives one more window at most, and is given once', () => {
    fc.assert(
      fc.property(anyWalk, steps => {
        for (const one of walk(steps).cases) {
          const from = Date.parse(one.hold?.at ?? one.openedAt);
          expect(Date.parse(one.deadline) - from).toBe(one.windowMs);
        }
        const { cases, seen } = walk(steps);
        const holds = seen.filter(
          ({ event, before }) => event === 'hold' && before?.state === 'open',
        );
        expect(holds).toHaveLength(cases.filter(one => one.hold).length);
      }),
    );
  });

  it('a breach never shortens, lengthens or restarts a window', () => {
    fc.assert(
      fc.property(anyWalk, steps => {
        const { cases } = walk(steps);
        const at = '2027-01-01T00:00:00.000Z';
        for (const open of cases.filter(one => isCaseOpen(one.state))) {
          const joined = stepTriggerCase(open, {
            event: 'breach',
            at,
            causes: [cause('new'), cause('first')],
          })!;
          expect({ ...joined, causes: [] }).toEqual({ ...open, causes: [] });
          expect(joined.causes.map(({ key }) => key)).toEqual([
            ...open.causes.map(({ key }) => key),
            'new',
          ]);
        }
      }),
    );
  });
});

describe('time', () => {
  const opened = openTriggerCase({
    number: 1,
    at: '2026-06-11T18:25:00.000Z',
    countsFrom: '2026-06-08T18:00:00.000Z',
    windowMs: 120 * MINUTE,
    causes: [cause('first')],
  });
  const dueAt = (one: TriggerCase, time: string) =>
    dueTriggerEvent(one, `2026-06-11T${time}.000Z`);

  it('tells the sponsor at half the window and rolls back at its end', () => {
    expect(nextTriggerMoment(opened)).toBe('2026-06-11T19:25:00.000Z');
    expect(dueAt(opened, '19:24:59')).toBeUndefined();
    expect(dueAt(opened, '19:25:00')).toBe('half-way');
    const told = stepTriggerCase(opened, {
      event: 'half-way',
      at: '2026-06-11T19:25:00.000Z',
    })!;
    expect(dueAt(told, '20:24:59')).toBeUndefined();
    expect(nextTriggerMoment(told)).toBe('2026-06-11T20:25:00.000Z');
    expect(dueAt(told, '20:25:00')).toBe('expire');
  });

  it('that nobody looked at the clock for hours changes no outcome', () => {
    expect(dueAt(opened, '23:59:00')).toBe('expire');
  });

  it('goes on one more window from a hold, and the sponsor keeps what they had', () => {
    const hold = (time: string) =>
      stepTriggerCase(opened, {
        event: 'hold',
        at: `2026-06-11T${time}.000Z`,
        by: BY,
        rationale: 'The payment network is down',
      })!;
    expect(hold('18:37:00')).toMatchObject({
      deadline: '2026-06-11T20:37:00.000Z',
      sponsorFrom: '2026-06-11T19:37:00.000Z',
    });
    expect(hold('20:05:00')).toMatchObject({
      deadline: '2026-06-11T22:05:00.000Z',
      sponsorFrom: '2026-06-11T19:25:00.000Z',
    });
  });

  it('has nothing to say once it is decided', () => {
    const rolling = stepTriggerCase(opened, {
      event: 'rollback',
      at: '2026-06-11T18:40:00.000Z',
      by: BY,
    })!;
    expect(dueAt(rolling, '23:59:00')).toBeUndefined();
    expect(nextTriggerMoment(rolling)).toBeUndefined();
  });

  describe('and who decides', () => {
    const ask = (
      one: TriggerCase | undefined,
      time: string,
      role: string,
      decision = 'rollback',
    ) =>
      decisionRefusal(one, {
        decision: decision as never,
        at: `2026-06-11T${time}.000Z`,
        roles: [role as never],
      })?.because ?? 'allowed';
    const held = stepTriggerCase(opened, {
      event: 'hold',
      at: '2026-06-11T18:37:00.000Z',
      by: BY,
      rationale: 'upstream',
    });

    it.each([
      ['serviceOwner', '18:25:00', 'rollback', 'allowed'],
      ['serviceOwner', '20:24:59', 'hold', 'allowed'],
      ['serviceOwner', '20:25:00', 'rollback', 'state'],
      ['sponsor', '19:24:59', 'rollback', 'role'],
      ['sponsor', '19:25:00', 'hold', 'allowed'],
      ['techLead', '19:30:00', 'rollback', 'role'],
      ['riskLead', '19:30:00', 'hold', 'role'],
    ])('%s at %s, %s: %s', (role, time, decision, expected) => {
      expect(ask(opened, time, role, decision)).toBe(expected);
    });

    it('holds once, rolls back at any time of the hold, and decides nothing when armed', () => {
      expect(ask(held, '18:40:00', 'serviceOwner', 'hold')).toBe('state');
      expect(ask(held, '18:40:00', 'serviceOwner')).toBe('allowed');
      expect(ask(held, '20:37:00', 'serviceOwner')).toBe('state');
      expect(ask(undefined, '18:40:00', 'serviceOwner')).toBe('state');
    });
  });
});
