import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, orders, received } from '../__testUtils__/arrivals';
import { findShared } from '../__testUtils__/findShared';
import { cdevent } from '../__testUtils__/vendorPayloads';
import { cdeventsAdapter } from './cdevents';

describe('CDEvents', () => {
  it('are understood, or left alone with a reason, in all conformance examples', () => {
    const folder = findShared('schemas/cdevents/conformance');
    if (!folder) return;
    const told = readdirSync(folder).filter(file => {
      const payload = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return Array.isArray(factsOf(cdeventsAdapter, received(payload)));
    });
    expect(told.sort()).toEqual([
      'incident_detected.json',
      'incident_reported.json',
      'service_deployed.json',
      'service_rolledback.json',
      'service_upgraded.json',
    ]);
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
