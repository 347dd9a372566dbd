import { parseDeliveryEvent } from './parseDeliveryEvent';

const at = '2026-06-01T12:00:00Z';
const deployment = {
  type: 'deployment',
  id: 'D1',
  component: 'shop',
  status: 'succeeded',
  finishedAt: at,
};
const change = { type: 'change', id: 'c1', component: 'shop', committedAt: at };
const incident = {
  type: 'incident',
  id: 'I1',
  component: 'shop',
  startedAt: at,
};

function reasonOf(event: unknown): string {
  const receivedAt = Date.parse('2026-06-10T00:00:00Z');
  const parsed = parseDeliveryEvent(event, { receivedAt });
  return 'reason' in parsed ? parsed.reason : 'accepted';
}

type Refusal = [patch: object, reason: string];

describe('parseDeliveryEvent refuses', () => {
  it.each([[null], [[deployment]], ['deployment'], [7], [undefined]])(
    'what is no object: %j',
    event => {
      expect(reasonOf(event)).toBe('An event must be a JSON object');
    },
  );

  const deployments: Refusal[] = [
    [{ type: undefined }, 'type is missing'],
    [{ type: 'release' }, 'type must be one of deployment, change, incident'],
    [{ type: 'toString' }, 'type must be one of'],
    [{ type: ['deployment'] }, 'type must be one of'],
    [{ id: null }, 'id is missing'],
    [{ id: '' }, 'id must not be empty'],
    [{ id: 1 }, 'id must be a text'],
    [{ id: 'x'.repeat(501) }, 'id is longer than 500'],
    [{ id: 'a\0b' }, 'id holds a character'],
    [{ id: 'a\ud800' }, 'id holds a character'],
    [{ source: {} }, 'source must be a text'],
    [{ component: null }, 'component is missing'],
    [{ component: null, components: [] }, 'component is missing'],
    [{ component: 'component:' }, 'component is no entity ref: "component:"'],
    [{ components: ['shop', ':a/b'] }, 'component is no entity ref: ":a/b"'],
    [{ components: [1] }, 'components[0] must be a text'],
    [{ components: 'shop' }, 'components must be a list'],
    [{ environment: '' }, 'environment must not be empty'],
    [{ status: null }, 'status is missing'],
    [{ status: 'Succeeded' }, 'status must be one of succeeded, failed'],
    [{ finishedAt: null }, 'finishedAt is missing'],
    [{ status: 'failed', finishedAt: null }, 'finishedAt is missing'],
    [{ status: 'cancelled', finishedAt: null }, 'finishedAt is missing'],
    [{ finishedAt: '2026-06-01T12:00:00' }, 'finishedAt has no offset'],
    [{ finishedAt: 1780315200000 }, 'finishedAt must be a text'],
    [
      { startedAt: '2026-06-01T12:00:00.001Z' },
      'finishedAt is before startedAt',
    ],
    [
      { finishedAt: '2026-06-11T00:00:00.001Z' },
      'finishedAt lies more than 24',
    ],
    [{ updatedAt: '2027-01-01T00:00:00Z' }, 'updatedAt lies more than 24'],
    [{ updatedAt: 'yesterday' }, 'updatedAt is no RFC 3339 time'],
    [{ unplanned: 'true' }, 'unplanned must be true or false'],
    [{ rollbackOf: 7 }, 'rollbackOf must be a text'],
    [{ changes: {} }, 'changes must be a list'],
    [{ changes: ['a'] }, 'changes[0] must be an object'],
    [{ changes: [{ committedAt: at }] }, 'changes[0].id is missing'],
    [{ changes: [{ id: 'a' }] }, 'changes[0].committedAt is missing'],
    [
      { changes: [{ id: 'a', committedAt: '2027-01-01T00:00:00Z' }] },
      'changes[0].committedAt lies more than 24',
    ],
  ];
  it.each(deployments)('a deployment with %j', (patch, reason) => {
    expect(reasonOf({ ...deployment, ...patch })).toContain(reason);
  });

  const changes: Refusal[] = [
    [{ committedAt: null }, 'committedAt is missing'],
    [{ mergedAt: '2026-06-31T12:00:00Z' }, 'mergedAt is no date that exists'],
    [{ merge: 1 }, 'merge must be true or false'],
    [{ reverts: 'c0' }, 'reverts must be a list'],
    [{ reverts: ['c0', 7] }, 'reverts[1] must be a text'],
    [{ reverts: [''] }, 'reverts[0] must not be empty'],
  ];
  it.each(changes)('a change with %j', (patch, reason) => {
    expect(reasonOf({ ...change, ...patch })).toContain(reason);
  });

  const incidents: Refusal[] = [
    [{ startedAt: undefined }, 'startedAt is missing'],
    [{ resolvedAt: '2026-06-01T11:59:59.999Z' }, 'resolvedAt is before'],
    [{ title: ['x'] }, 'title must be a text'],
    [{ severity: 1 }, 'severity must be a text'],
    [{ url: 'data:text/html,hello' }, 'url must be an http'],
    [{ url: 'https://' }, 'url must be an http'],
  ];
  it.each(incidents)('an incident with %j', (patch, reason) => {
    expect(reasonOf({ ...incident, ...patch })).toContain(reason);
  });

  it('with every fault named, but not thousands', () => {
    const reason = reasonOf({ type: 'incident', id: 1, startedAt: 'now' });
    expect(reason).toContain('component is missing');
    expect(reason).toContain('startedAt is no RFC 3339 time');
    expect(reason).toContain('id must be a text');
    const reverts = Array.from({ length: 5000 }, () => 1);
    expect(reasonOf({ ...change, reverts })).toContain('and 4990 more');
  });
});
