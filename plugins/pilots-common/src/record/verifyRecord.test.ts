import fc from 'fast-check';
import { canonicalHash } from '../ground';
import { chainEntry, RecordHead, recordHash } from './RecordEntry';
import { RecordedFact, RecordVerifier } from './verifyRecord';

function chain(payloads: unknown[]): RecordedFact[] {
  let head: RecordHead | undefined;
  return payloads.map((payload, i) => {
    const entry = chainEntry(
      {
        pilot: 'default/p',
        time: new Date(i).toISOString(),
        actor: 'user:default/amara',
        action: 'thing.done',
        subject: `thing/${i}`,
        payloadHash: canonicalHash(payload),
      },
      head,
    );
    head = entry;
    return { entry, payload, erased: false };
  });
}

function verify(facts: RecordedFact[], expected?: RecordHead) {
  const verifier = new RecordVerifier(expected);
  facts.forEach(fact => verifier.add(fact));
  return verifier.result();
}

const payloads = fc.array(fc.record({ text: fc.string(), n: fc.integer() }), {
  minLength: 1,
  maxLength: 20,
});

describe('RecordVerifier', () => {
  it('finds an untouched chain valid and an empty one too', () => {
    const facts = chain([1, 2, 3]);
    expect(verify(facts)).toEqual({
      valid: true,
      entries: 3,
      erased: 0,
      head: { seq: 3, hash: facts[2].entry.hash },
      brokenAt: undefined,
    });
    expect(verify([])).toMatchObject({ valid: true, entries: 0 });
  });

  it('names the first entry that was changed in any field', () => {
    fc.assert(
      fc.property(
        payloads,
        fc.nat(),
        fc.constantFrom(
          'time',
          'actor',
          'action',
          'subject',
          'payloadHash',
          'previousHash',
          'hash',
        ),
        (some, where, field) => {
          const facts = chain(some);
          const at = where % facts.length;
          facts[at] = {
            ...facts[at],
            entry: { ...facts[at].entry, [field]: 'x'.repeat(64) },
          };
          expect(verify(facts)).toMatchObject({
            valid: false,
            brokenAt: { seq: at + 1 },
          });
        },
      ),
    );
  });

  it('names the entry after a forged one whose own hash was made to fit', () => {
    const facts = chain(['a', 'b', 'c']);
    const forged = { ...facts[1].entry, actor: 'user:default/mallory' };
    facts[1] = {
      ...facts[1],
      entry: { ...forged, hash: recordHash(forged) },
    };
    expect(verify(facts).brokenAt).toEqual({
      seq: 3,
      reason: 'It does not follow from the entry before it',
    });
  });

  it('notices a changed payload, a missing entry and a swapped pair', () => {
    const facts = chain(['a', 'b', 'c']);
    const changed = facts.map((f, i) => (i === 1 ? { ...f, payload: 'x' } : f));
    expect(verify(changed).brokenAt?.seq).toBe(2);
    expect(verify([facts[0], facts[2]]).brokenAt?.seq).toBe(2);
    expect(verify([facts[1], facts[0], facts[2]]).brokenAt?.seq).toBe(1);
  });

  it('accepts erased payloads and counts them', () => {
    const facts = chain(['a', 'b']).map(f => ({
      ...f,
      payload: undefined,
      erased: true,
    }));
    expect(verify(facts)).toMatchObject({ valid: true, erased: 2 });
  });

  it('notices a cut-off tail only against a head exported before', () => {
    const facts = chain(['a', 'b', 'c']);
    const head = { seq: 3, hash: facts[2].entry.hash };
    const cut = facts.slice(0, 2);
    expect(verify(cut).valid).toBe(true);
    expect(verify(cut, head).brokenAt?.seq).toBe(3);
    expect(verify(facts, head).valid).toBe(true);
    expect(verify(facts, { seq: 2, hash: 'f'.repeat(64) }).brokenAt?.seq).toBe(
      2,
    );
  });

  describe('after the beginning was deleted', () => {
    const facts = chain(['a', 'b', 'c', 'd']);
    const headAt = (seq: number) => ({
      seq,
      hash: facts[seq - 1].entry.hash,
    });
    const tombstone = {
      head: headAt(2),
      entries: 2,
      purgedAt: '2033-01-01T00:00:00.000Z',
      dueAt: '2032-12-31T00:00:00.000Z',
      actor: 'system',
    };
    const walk = (rest: RecordedFact[], expected?: RecordHead) => {
      const verifier = new RecordVerifier(expected, tombstone);
      rest.forEach(fact => verifier.add(fact));
      return verifier.result();
    };

    it('goes on from the tombstone, and says what it stands for', () => {
      expect(walk(facts.slice(2))).toMatchObject({
        valid: true,
        entries: 2,
        head: headAt(4),
        tombstone,
      });
      expect(walk([])).toMatchObject({ valid: true, head: headAt(2) });
    });

    it('does not take the next but one, or what was said to be deleted', () => {
      expect(walk(facts.slice(3)).brokenAt).toMatchObject({ seq: 3 });
      expect(walk(facts).brokenAt).toMatchObject({ seq: 3 });
    });

    it('compares a kept head with what is left', () => {
      expect(walk(facts.slice(2), headAt(2)).valid).toBe(true);
      expect(walk([], headAt(4)).brokenAt?.seq).toBe(3);
      expect(walk([], { seq: 2, hash: 'f'.repeat(64) })).toMatchObject({
        valid: false,
        brokenAt: { seq: 2 },
      });
      expect(walk([], headAt(1))).toMatchObject({
        valid: true,
        headPurged: true,
      });
    });
  });
});
