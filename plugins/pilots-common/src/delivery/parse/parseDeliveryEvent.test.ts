import fc from 'fast-check';
import { canonicalHash } from '../../ground';
import { parseDeliveryEvent } from './parseDeliveryEvent';

const receivedAt = Date.parse('2026-06-10T00:00:00Z');
const parse = (event: unknown) => parseDeliveryEvent(event, { receivedAt });

function reasonOf(event: unknown): string {
  const parsed = parse(event);
  return 'reason' in parsed ? parsed.reason : 'accepted';
}

function factsOf(event: unknown): any[] {
  const parsed = parse(event);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.ok;
}

const deployment = {
  type: 'deployment',
  id: 'D1',
  component: 'shop',
  status: 'succeeded',
  finishedAt: '2026-06-01T12:00:00Z',
};
const change = {
  type: 'change',
  id: 'c1',
  component: 'shop',
  committedAt: '2026-06-01T12:00:00Z',
};
const incident = {
  type: 'incident',
  id: 'I1',
  component: 'shop',
  startedAt: '2026-06-01T12:00:00Z',
};

describe('parseDeliveryEvent', () => {
  it('normalises a deployment and fills in what is not said', () => {
    expect(factsOf(deployment)).toEqual([
      {
        type: 'deployment',
        source: 'api',
        id: 'D1',
        component: 'component:default/shop',
        environment: 'production',
        status: 'succeeded',
        finishedAt: Date.parse('2026-06-01T12:00:00Z'),
        unplanned: false,
        updatedAt: receivedAt,
        sequence: 0,
        hash: canonicalHash(deployment),
      },
    ]);
  });

  it('makes a version of each component, whatever way it is written', () => {
    const components = ['Shop', 'component:Default/shop', 'API:x/Pay'];
    expect(
      factsOf({ ...deployment, components }).map(fact => fact.component),
    ).toEqual(['api:x/pay', 'component:default/shop']);
    const { component, ...rest } = change;
    expect(
      factsOf({ ...rest, components: ['a', 'b'] }).map(fact => fact.component),
    ).toEqual(['component:default/a', 'component:default/b']);
  });

  it('keeps an incident of several components one', () => {
    const { component, ...rest } = incident;
    const [fact, ...others] = factsOf({ ...rest, components: ['b', 'a', 'B'] });
    expect(others).toEqual([]);
    expect(fact.components).toEqual([
      'component:default/a',
      'component:default/b',
    ]);
    expect(fact).not.toHaveProperty('component');
  });

  it('reads changes inside a deployment: of an id twice the first, an empty list as one', () => {
    const changes = [
      { id: 'a', committedAt: '2026-06-01T10:00:00Z', merge: true },
      { id: 'b', committedAt: '2026-06-01T11:00:00Z', reverts: ['x'] },
      { id: 'a', committedAt: '2026-06-01T09:00:00Z' },
    ];
    const [fact] = factsOf({ ...deployment, changes });
    expect(fact.changes).toEqual([
      {
        id: 'a',
        committedAt: Date.parse('2026-06-01T10:00:00Z'),
        merge: true,
        reverts: [],
      },
      {
        id: 'b',
        committedAt: Date.parse('2026-06-01T11:00:00Z'),
        merge: false,
        reverts: ['x'],
      },
    ]);
    expect(factsOf({ ...deployment, changes: [] })[0].changes).toEqual([]);
    expect(
      factsOf({ ...deployment, changes: null })[0].changes,
    ).toBeUndefined();
  });

  it('takes null for absent, in content and in the hash', () => {
    const nulls = {
      source: null,
      environment: null,
      components: null,
      startedAt: null,
      commit: null,
      unplanned: null,
      updatedAt: null,
      url: null,
    };
    expect(factsOf({ ...deployment, ...nulls })).toEqual(factsOf(deployment));
  });

  it('keeps fields that are not ours out, also of the hash', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"status": "failed"}, "constructor": 1, "payload": {"a": [1]}, "hash": "0", "sequence": 9}',
    );
    expect(factsOf({ ...hostile, ...deployment })).toEqual(factsOf(deployment));
    expect(reasonOf(Object.create(deployment))).toContain('type is missing');
  });

  it('stamps by its own updatedAt, else by receipt', () => {
    const own = parseDeliveryEvent(
      { ...incident, updatedAt: '2026-06-02T00:00:00+02:00' },
      { receivedAt, sequence: 7 },
    );
    expect(own).toMatchObject({
      ok: [{ updatedAt: Date.parse('2026-06-01T22:00:00Z'), sequence: 0 }],
    });
    const received = parseDeliveryEvent(incident, { receivedAt, sequence: 7 });
    expect(received).toMatchObject({
      ok: [{ updatedAt: receivedAt, sequence: 7 }],
    });
  });

  it('accepts the bounds', () => {
    const finishedAt = '2026-06-01T12:00:00Z';
    expect(reasonOf({ ...deployment, startedAt: finishedAt })).toBe('accepted');
    expect(
      reasonOf({ ...deployment, finishedAt: '2026-06-11T00:00:00.000Z' }),
    ).toBe('accepted');
    expect(
      reasonOf({ ...incident, resolvedAt: '2026-06-01T14:00:00+02:00' }),
    ).toBe('accepted');
    expect(
      reasonOf({ ...deployment, status: 'running', finishedAt: undefined }),
    ).toBe('accepted');
  });

  it('never throws for JSON', () => {
    const field = fc.constantFrom(
      ...['type', 'id', 'component', 'components', 'changes', 'status'],
      ...['startedAt', 'finishedAt', 'committedAt', 'url', 'reverts'],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(deployment, change, incident),
        fc.dictionary(field, fc.jsonValue()),
        (event, noise) => {
          expect(parse({ ...event, ...noise })).toBeInstanceOf(Object);
        },
      ),
    );
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(reasonOf({ ...deployment, payload: deep })).toBe('accepted');
    expect(reasonOf({ ...deployment, changes: deep })).toContain('changes[0]');
  });
});
