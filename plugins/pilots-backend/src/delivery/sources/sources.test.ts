import { factsOf, orders, received } from '../__testUtils__/arrivals';
import {
  alerts,
  gitlabDeployment,
  gitlabIncident,
  pagerduty,
} from '../__testUtils__/vendorPayloads';
import { alertmanagerAdapter } from './alertmanager';
import { gitlabAdapter } from './gitlab';
import { pagerdutyAdapter } from './pagerduty';
import { sourceAdapters, WEBHOOK_SOURCES } from './sourceAdapters';
import { mockServices } from '@backstage/backend-test-utils';

describe('GitLab', () => {
  it('tells of a deployment in several deliveries, in any order', () => {
    const states = [
      gitlabDeployment('created', '2026-06-03 10:00:00 +0200'),
      gitlabDeployment('running', '2026-06-03 10:00:00 +0200'),
      gitlabDeployment('success', '2026-06-03 10:05:00 +0200'),
    ].map(payload => received(payload));
    for (const order of orders(states)) {
      expect(factsOf(gitlabAdapter, ...order)).toEqual([
        {
          type: 'deployment',
          source: 'gitlab',
          id: '15',
          key: 'gitlab.com/project-slug=shop/till',
          environment: 'production',
          status: 'succeeded',
          startedAt: '2026-06-03T08:00:00.000Z',
          finishedAt: '2026-06-03T08:05:00.000Z',
          commit: '279484c09fbe69ededfced8c1bb6e6d24616b468',
          url: 'https://gitlab.example.com/shop/till/-/jobs/796',
          updatedAt: '2026-06-20T00:00:00.000Z',
        },
      ]);
    }
    const subjects = states.map(state => gitlabAdapter.describe(state).subject);
    expect(new Set(subjects)).toEqual(new Set(['shop/till deployment 15']));
    const blocked = received(
      gitlabDeployment('blocked', '2026-06-03 09:00:00 UTC'),
    );
    expect(factsOf(gitlabAdapter, blocked)).toHaveProperty('ignored');
    expect(factsOf(gitlabAdapter, blocked, states[1])).toMatchObject([
      { status: 'running' },
    ]);
  });

  it('tells of pushes to the default branch', () => {
    const push = {
      object_kind: 'push',
      ref: 'refs/heads/main',
      project: { default_branch: 'main', path_with_namespace: 'shop/till' },
      commits: [
        {
          id: 'b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327',
          message: "Merge branch 'x' into 'main'",
          timestamp: '2026-06-03T14:27:31+02:00',
          url: 'https://gitlab.example.com/shop/till/-/commit/b6568db1',
        },
      ],
    };
    expect(factsOf(gitlabAdapter, received(push))).toMatchObject([
      { type: 'change', committedAt: '2026-06-03T12:27:31.000Z', merge: true },
    ]);
    expect(
      factsOf(gitlabAdapter, received({ ...push, ref: 'refs/heads/x' })),
    ).toHaveProperty('ignored');
  });

  it('tells of incidents, not of other issues', () => {
    expect(factsOf(gitlabAdapter, received(gitlabIncident()))).toMatchObject([
      {
        type: 'incident',
        id: 'shop/till#23',
        startedAt: '2026-06-03T10:00:00.000Z',
        severity: 'high',
      },
    ]);
    const closed = gitlabIncident({
      state: 'closed',
      closed_at: '2026-06-03 11:30:00 UTC',
      updated_at: '2026-06-03 11:30:01 UTC',
    });
    expect(factsOf(gitlabAdapter, received(closed))).toMatchObject([
      {
        resolvedAt: '2026-06-03T11:30:00.000Z',
        updatedAt: '2026-06-03T11:30:01.000Z',
      },
    ]);
    expect(
      factsOf(gitlabAdapter, received(gitlabIncident({ type: 'Issue' }))),
    ).toHaveProperty('ignored');
  });
});

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
