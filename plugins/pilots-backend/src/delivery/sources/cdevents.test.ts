import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { factsOf, orders, received } from '../__testUtils__/arrivals';
import { cdevent } from '../__testUtils__/vendorPayloads';
import { cdeventsAdapter } from './cdevents';
import { devlakeAdapter } from './devlake';

/** Beside the repository. */
const CONFORMANCE = resolve(
  __dirname,
  '../../../../../../shared/schemas/cdevents/conformance',
);

describe('CDEvents', () => {
  it('are understood, or left alone with a reason, in all conformance examples', () => {
    const found = existsSync(CONFORMANCE);
    if (!found) {
      // eslint-disable-next-line no-console
      console.warn(`Skipped: there is no ${CONFORMANCE}`);
    }
    const files = found ? readdirSync(CONFORMANCE) : [];
    const told = files.filter(file => {
      const payload = JSON.parse(readFileSync(join(CONFORMANCE, file), 'utf8'));
      return Array.isArray(factsOf(cdeventsAdapter, received(payload)));
    });
    const expected = [
      'incident_detected.json',
      'incident_reported.json',
      'service_deployed.json',
      'service_rolledback.json',
      'service_upgraded.json',
    ];
    expect(told.sort()).toEqual(found ? expected : []);
    if (!found && process.env.REQUIRE_ALL) throw new Error('Not found');
  });

  it('are the same in binary and in structured mode', () => {
    const event = cdevent('service.deployed', '2026-06-03T10:00:00.5Z', {
      id: 'till',
      content: {
        environment: { id: 'production' },
        artifactId: 'pkg:oci/till@sha256%3A0b31',
      },
    });
    const binary = received(event, {
      headers: { 'ce-id': 'x', 'ce-type': event.context.type },
    });
    const structured = received({
      specversion: '1.0',
      id: 'x',
      source: '/clusters/one',
      type: event.context.type,
      datacontenttype: 'application/json',
      data: event,
    });
    const facts = factsOf(cdeventsAdapter, binary);
    expect(facts).toEqual([
      {
        type: 'deployment',
        source: 'cdevents:/clusters/one',
        id: 'service.deployed 2026-06-03T10:00:00.5Z',
        key: 'pilot-handoff.io/cdevents-service=till',
        environment: 'production',
        status: 'succeeded',
        finishedAt: '2026-06-03T10:00:00.500Z',
        updatedAt: '2026-06-03T10:00:00.500Z',
        version: 'pkg:oci/till@sha256%3A0b31',
      },
    ]);
    expect(factsOf(cdeventsAdapter, structured)).toEqual(facts);
    expect(cdeventsAdapter.describe(binary)).toEqual(
      cdeventsAdapter.describe(structured),
    );
  });

  it('put an incident together from its parts, in any order', () => {
    const content = {
      description: 'Slow',
      environment: { id: 'production' },
      service: { id: 'till' },
    };
    const parts = [
      cdevent('incident.detected', '2026-06-03T10:00:00Z', {
        id: 'i',
        content,
      }),
      cdevent('incident.reported', '2026-06-03T10:10:00Z', {
        id: 'i',
        content,
      }),
      cdevent('incident.resolved', '2026-06-03T11:00:00Z', {
        id: 'i',
        content,
      }),
    ].map(payload => received(payload));
    for (const order of orders(parts)) {
      expect(factsOf(cdeventsAdapter, ...order)).toMatchObject([
        {
          id: 'i',
          startedAt: '2026-06-03T10:00:00.000Z',
          resolvedAt: '2026-06-03T11:00:00.000Z',
        },
      ]);
    }
    expect(factsOf(cdeventsAdapter, parts[2])).toEqual({
      waits: expect.any(String),
    });
    const again = received(
      cdevent('incident.detected', '2026-06-03T12:00:00Z', {
        id: 'i',
        content,
      }),
    );
    const [reopened] = factsOf(cdeventsAdapter, ...parts, again) as any[];
    expect(reopened.resolvedAt).toBeUndefined();
  });
});

describe('DevLake', () => {
  const at = (path: string, payload?: object) =>
    received(payload, { path: `/connections/7${path}` });

  it('takes deployments as newer and as older clients send them', () => {
    const newer = at('/deployments', {
      id: 'd1',
      startedDate: '2026-06-03T10:00:00+00:00',
      finishedDate: '2026-06-03T10:05:00+00:00',
      environment: 'PRODUCTION',
      result: 'FAILURE',
      deploymentCommits: [
        { repoUrl: 'https://github.com/acme/shop.git', commitSha: 'c1' },
        {
          repoUrl: 'git@gitlab.com:acme/till.git',
          commitSha: 'c2',
          result: 'SUCCESS',
        },
      ],
    });
    expect(factsOf(devlakeAdapter, newer)).toMatchObject([
      { id: 'd1', source: 'devlake/7', status: 'failed', commit: 'c1' },
      { id: 'd1', status: 'succeeded', commit: 'c2' },
    ]);
    const reading = devlakeAdapter.read([newer]) as any;
    expect(reading.events.map(({ keys }: any) => keys.slice(1))).toEqual([
      ['github.com/project-slug=acme/shop', 'devlake/connection=7'],
      ['gitlab.com/project-slug=acme/till', 'devlake/connection=7'],
    ]);
    const older = at('/deployments', {
      pipeline_id: 'p1',
      repo_url: 'https://github.com/acme/shop',
      commit_sha: 'c1',
      start_time: '2026-06-03T12:00:00+0200',
    });
    expect(factsOf(devlakeAdapter, older)).toMatchObject([
      {
        id: 'p1',
        status: 'succeeded',
        startedAt: '2026-06-03T10:00:00.000Z',
        finishedAt: '2026-06-20T00:00:00.000Z',
        environment: 'PRODUCTION',
      },
    ]);
  });

  it('takes an incident and its closing, in any order', () => {
    const issue = at('/issues', {
      issueKey: 'DLK-1/2',
      title: 'Down',
      type: 'INCIDENT',
      status: 'TODO',
      createdDate: '2026-06-03T10:00:00+00:00',
      component: 'till',
    });
    const close = at('/issue/DLK-1%2F2/close');
    expect(devlakeAdapter.describe(close)).toEqual({
      event: 'close',
      subject: '7 DLK-1/2',
    });
    expect(devlakeAdapter.describe(issue).subject).toBe('7 DLK-1/2');
    expect(factsOf(devlakeAdapter, issue)).toMatchObject([
      { id: 'DLK-1/2', key: 'component=till' },
    ]);
    for (const order of orders([issue, close])) {
      expect(factsOf(devlakeAdapter, ...order)).toMatchObject([
        { resolvedAt: '2026-06-20T00:00:00.000Z' },
      ]);
    }
    expect(factsOf(devlakeAdapter, close)).toHaveProperty('waits');
  });

  it('takes merged pull requests, on any of its addresses', () => {
    const payload = {
      id: 'pr1',
      url: 'https://github.com/acme/shop/pull/1',
      status: 'MERGED',
      createdDate: '2026-06-02T16:00:00Z',
      mergedDate: '2026-06-03T17:00:00Z',
      mergeCommitSha: 'bf0a79c5',
    };
    for (const path of [
      '/connections/7/pullrequests',
      '/7/pull_requests',
      '/api/rest/plugins/webhook/connections/7/pullrequests',
      '/rest/plugins/webhook/connections/by-name/7/pullrequests',
    ]) {
      expect(
        factsOf(devlakeAdapter, received(payload, { path })),
      ).toMatchObject([
        {
          type: 'change',
          id: 'bf0a79c5',
          source: 'devlake/7',
          mergedAt: '2026-06-03T17:00:00.000Z',
        },
      ]);
    }
  });
});
