import { change, deployment, incident, RawEvent } from './events';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 2);
const at = (hours: number) => new Date(START + hours * HOUR).toISOString();

/** A hundred days of two components: 1,000 events, a third of them corrections of earlier ones. */
function hundredDays(): RawEvent[] {
  return Array.from({ length: 100 }, (_, day) => {
    const now = day * 24;
    const component = day % 3 === 0 ? 'cart' : 'shop';
    const common = { source: 'ci', component, updatedAt: at(now) };
    const corrected = { source: 'ci', component, updatedAt: at(now + 40) };
    const id = `X${day}`;
    return [
      change(`a${day}`, at(now - 7), common),
      change(`b${day}`, at(now - 5.25), { ...common, merge: day % 4 === 0 }),
      change(`c${day}`, at(now - 3.1), {
        ...common,
        reverts: day % 10 === 0 ? [`a${day - 3}`] : [],
      }),
      deployment(id, at(now), { ...common, status: 'failed' }),
      deployment(id, at(now + 0.7), {
        ...corrected,
        commit: `c${day % 7 === 0 ? day - 9 : day}`,
        startedAt: at(now - 0.3),
        status: day % 13 === 0 ? 'failed' : 'succeeded',
      }),
      deployment(id, at(now + 5), { ...common, environment: 'staging' }),
      incident(`I${day}`, at(now + (day % 5)), undefined, common),
      incident(`I${day}`, at(now + (day % 5)), at(now + 6 + (day % 11)), {
        ...corrected,
        causedBy: day % 6 === 0 ? id : undefined,
      }),
      incident(`J${day}`, at(now + 2), undefined, common),
      incident(`J${day}`, at(now + 2), day % 9 ? at(now + 3) : undefined, {
        source: 'ci',
        updatedAt: at(now + 40),
        components: ['shop', 'cart'],
      }),
    ];
  }).flat();
}

/** A sequence that looks random and is the same each time. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  while (true) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

/** The same events in order, and shuffled with a fifth of them twice. */
export function shuffledHistory(): {
  ordered: RawEvent[];
  shuffled: RawEvent[];
} {
  const ordered = hundredDays();
  const random = numbers(17);
  const keyed = [...ordered, ...ordered.filter((_, i) => i % 5 === 2)].map(
    event => ({ event, place: random.next().value as number }),
  );
  keyed.sort((a, b) => a.place - b.place);
  return { ordered, shuffled: keyed.map(({ event }) => event) };
}
