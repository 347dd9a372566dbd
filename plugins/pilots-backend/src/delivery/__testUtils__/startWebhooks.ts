import { Entity } from '@backstage/catalog-model';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import { createHmac } from 'node:crypto';
import request from 'supertest';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { pilotOf, startDeliveryApi } from './deliveryApi';

const component = (
  name: string,
  annotations: Record<string, string>,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', annotations },
  spec: {},
});

const CONFIG = {
  pilots: {
    webhooks: {
      bodyLimit: '100kb',
      github: { secret: 'old secret', secrets: ['new secret'] },
      pagerduty: { secret: 'pd' },
      alertmanager: { username: 'am', password: 'pw' },
      cdevents: { secret: 'ce' },
      devlake: { secret: 'dl' },
    },
    delivery: {
      mapping: [{ match: 'devlake/connection=7', component: 'till' }],
    },
  },
};

const hmac = (secret: string, payload: unknown) =>
  createHmac('sha256', secret).update(JSON.stringify(payload)).digest('hex');

/** A backend that takes webhooks, and the vendors that send them. */
export async function startWebhooks(databaseId: TestDatabaseId) {
  const hello = component('hello', {
    'github.com/project-slug': 'codertocat/Hello-World',
  });
  const till = component('till', {
    'pagerduty.com/service-id': 'PF9KMXH',
    'pilot-handoff.io/alert-label': 'job=till',
  });
  const pilot = pilotOf('shop', [
    'component:default/till',
    'component:default/hello',
  ]);
  const api = await startDeliveryApi({
    databaseId,
    entities: [pilot, hello, till],
    config: CONFIG,
  });
  const post = (
    path: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ) =>
    request(api.server)
      .post(`/api/pilots/v1/webhooks/${path}`)
      .set({ 'Content-Type': 'application/json', ...headers })
      .serialize(sent => sent as unknown as string)
      .send((payload === undefined ? '' : JSON.stringify(payload)) as string);
  const deliveries = async (query = '') =>
    (await api.as(BYSTANDER).get(`/delivery/deliveries${query}`)).body;
  return {
    ...api,
    hello,
    post,
    github: (payload: unknown, event: string, id = 'd-1') =>
      post('github', payload, {
        'X-GitHub-Event': event,
        'X-GitHub-Delivery': id,
        'X-Hub-Signature-256': `sha256=${hmac('new secret', payload)}`,
      }),
    pagerduty: (payload: unknown) =>
      post('pagerduty', payload, {
        'X-PagerDuty-Signature': `v1=0123,v1=${hmac('pd', payload)}`,
      }),
    alertmanager: (payload: unknown) =>
      post('alertmanager', payload, {
        Authorization: `Basic ${Buffer.from('am:pw').toString('base64')}`,
      }),
    deliveries,
    /** Waits until nothing is pending. */
    settled: async () => {
      for (let i = 0; i < 200; i++) {
        const { items } = await deliveries('?status=pending');
        if (items.length === 0) return;
        await new Promise(resolve => setTimeout(resolve, 25));
      }
      throw new Error('Something stays pending');
    },
    measures: async (window?: { from: string; to: string }) =>
      (await api.report('shop', window)).measures,
  };
}
