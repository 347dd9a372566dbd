import fc from 'fast-check';
import { arbitraryHistory } from '../__testUtils__/arbitraryHistory';
import { deployment, incident, june, receive } from '../__testUtils__/history';
import { compareVersions, foldVersions, identityOf } from './foldVersions';

const title = (text: string, updatedAt?: string) =>
  incident('I1', june(1), undefined, { title: text, updatedAt });

const titlesOf = (...events: ReturnType<typeof title>[]) =>
  foldVersions(receive(events)).map(fact =>
    fact.type === 'incident' ? fact.title : undefined,
  );

describe('foldVersions', () => {
  it('keeps the greatest updatedAt, as instants', () => {
    expect(
      titlesOf(
        title('later', '2026-06-02T00:30:00+02:00'),
        title('earlier', '2026-06-01T22:29:59Z'),
      ),
    ).toEqual(['later']);
  });

  it('breaks a tie by the greater hash, in either order', () => {
    const [a, b] = [title('a', june(2)), title('b', june(2))];
    const facts = receive([a, b]);
    const winner = facts[0].hash > facts[1].hash ? 'a' : 'b';
    expect(titlesOf(a, b)).toEqual([winner]);
    expect(titlesOf(b, a)).toEqual([winner]);
  });

  it('lets the last received win of events without updatedAt, also within one batch', () => {
    expect(titlesOf(title('a'), title('b'), title('c'))).toEqual(['c']);
    expect(titlesOf(title('c'), title('b'), title('a'))).toEqual(['a']);
  });

  it('tells identities apart by what the type has', () => {
    const facts = receive([
      deployment('x', june(1)),
      deployment('x', june(1), { environment: 'PRODUCTION' }),
      deployment('x', june(1), { environment: 'staging' }),
      deployment('x', june(1), { component: 'cart' }),
      deployment('x', june(1), { source: 'gh' }),
      incident('x', june(1)),
      incident('x', june(1), undefined, { component: 'cart' }),
    ]);
    expect(foldVersions(facts)).toHaveLength(5);
    expect(new Set(facts.map(identityOf)).size).toBe(5);
  });

  it('depends neither on order nor on repetition, and folds in steps', () => {
    const key = (fact: { hash: string }) => JSON.stringify(fact);
    fc.assert(
      fc.property(
        arbitraryHistory.map(receive).chain(facts =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray([...facts, ...facts], {
              minLength: 2 * facts.length,
            }),
            fc.nat({ max: facts.length }),
          ),
        ),
        ([facts, shuffled, cut]) => {
          const once = foldVersions(facts).map(key).sort();
          expect(foldVersions(shuffled).map(key).sort()).toEqual(once);
          const steps = [
            ...foldVersions(facts.slice(0, cut)),
            ...foldVersions(facts.slice(cut)),
          ];
          expect(foldVersions(steps).map(key).sort()).toEqual(once);
        },
      ),
    );
  });

  it('compares in a total order', () => {
    const stamp = fc.record({
      updatedAt: fc.nat(2),
      sequence: fc.nat(2),
      hash: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(stamp, stamp, stamp, (a, b, c) => {
        const [ab, ba] = [compareVersions(a, b), compareVersions(b, a)];
        expect(Math.sign(ab) + Math.sign(ba)).toBe(0);
        const chain = ab >= 0 && compareVersions(b, c) >= 0;
        expect(!chain || compareVersions(a, c) >= 0).toBe(true);
      }),
    );
  });
});
