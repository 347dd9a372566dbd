import { factsOf, received } from '../__testUtils__/arrivals';
import { alerts, pagerduty } from '../__testUtils__/vendorPayloads';
import { alertmanagerAdapter } from './alertmanager';
import { pagerdutyAdapter } from './pagerduty';
import { sourceAdapters, WEBHOOK_SOURCES } from './sourceAdapters';
import { mockServices } from '@backstage/backend-test-utils';

describe('PagerDuty', () => {
  it('tells of incidents from triggered to resolved', () => {
    const triggered = pagerduty('incident.triggered', '2026-06-03T11:00:01Z');
    expect(factsOf(pagerdutyAdapter, received(triggered))).toEqual([
      {
        type: 'incident',
        source: 'pagerduty',
        id: 'PGR0VU2',
        key: 'pagerduty.com/service-id=PF9KMXH',
        startedAt: '2026-06-03T11:00:00.000Z',
        updatedAt: '2026-06-03T11:00:01.000Z',
        title: 'A little bump in the road',
        severity: 'P1',
        url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
      },
    ]);
    const status = { status: 'resolved' };
    const resolved = pagerduty(
      'incident.resolved',
      '2026-06-03T12:00:00.250Z',
      status,
    );
    expect(factsOf(pagerdutyAdapter, received(resolved))).toMatchObject([
      {
        resolvedAt: '2026-06-03T12:00:00.250Z',
        updatedAt: '2026-06-03T12:00:00.250Z',
      },
    ]);
    const later = pagerduty(
      'incident.priority_updated',
      '2026-06-04T09:00:00Z',
      status,
    );
    expect(factsOf(pagerdutyAdapter, received(later))).toHaveProperty(
      'ignored',
    );
    const note = pagerduty('incident.annotated', '2026-06-03T11:30:00Z', {
      type: 'incident_note',
    });
    expect(factsOf(pagerdutyAdapter, received(note))).toHaveProperty('ignored');
  });
});

describe('Alertmanager', () => {
  it('tells of each alert from firing to resolved; what fires anew is another', () => {
    const payload = alerts(
      {},
      { status: 'resolved', endsAt: '2026-06-03T12:30:00Z' },
      { startsAt: '2026-06-04T12:00:00Z', labels: { component: 'till' } },
    );
    const facts = factsOf(alertmanagerAdapter, received(payload)) as any[];
    expect(facts).toMatchObject([
      {
        startedAt: '2026-06-03T12:00:00.828Z',
        updatedAt: '2026-06-03T12:00:00.828Z',
        title: 'The till does not answer',
        severity: 'critical',
        key: 'pilot-handoff.io/alert-label=alertname=ProbeFailure',
      },
      {
        resolvedAt: '2026-06-03T12:30:00.000Z',
        updatedAt: '2026-06-03T12:30:00.000Z',
      },
      { key: 'component=till' },
    ]);
    expect(facts[0].id).toBe(facts[1].id);
    expect(facts[2].id).not.toBe(facts[0].id);
  });
});

describe('every source', () => {
  it.each(WEBHOOK_SOURCES)(
    '%s makes nothing of what it does not know',
    source => {
      const adapter = sourceAdapters(mockServices.rootConfig())[source];
      for (const payload of [
        undefined,
        null,
        7,
        'x',
        [],
        [null],
        {},
        { event: 7, alerts: 'x', context: [], object_kind: {} },
      ]) {
        const delivery = received(payload, { path: '/x' });
        expect(typeof adapter.describe(delivery).event).toBe('string');
        expect(adapter.read([delivery])).not.toHaveProperty('events');
      }
    },
  );
});
