import { createServiceFactory } from '@backstage/backend-plugin-api';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { pilotChannel } from '@pilot-handoff/backstage-plugin-pilots-common';
import { pilotOf, startDeliveryApi } from '../__testUtils__/deliveryApi';
import { deployment, incident } from '../__testUtils__/events';

jest.setTimeout(120_000);

/** What an open page may take until it hears of an event; the rest of two seconds is for reading again. */
const HEARD_WITHIN_MS = 1_000;

describe('an open page', () => {
  it('hears of a new event of its pilot at once, and what it then reads holds the event', async () => {
    const heard: { channel: string; at: number }[] = [];
    const api = await startDeliveryApi({
      databaseId: 'SQLITE_3',
      entities: [
        pilotOf('shop', ['component:default/shop']),
        pilotOf('cart', ['component:default/cart']),
      ],
      features: [
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({
            publish: async ({ channel }) => {
              heard.push({ channel, at: Date.now() });
            },
          }),
        }),
      ],
    });
    const of = (pilot: string) =>
      heard.filter(({ channel }) => channel === pilotChannel(pilot));
    const minutesAgo = (minutes: number) =>
      new Date(Date.now() - minutes * 60_000).toISOString();
    const until = async (count: number) => {
      const begin = Date.now();
      while (of('default/shop').length < count) {
        if (Date.now() - begin > 20_000) throw new Error('Nothing was heard');
        await new Promise(resolve => setTimeout(resolve, 10));
      }
    };

    // A pilot is taken over when somebody looks at it, as an open page does.
    const now = { from: minutesAgo(60), to: minutesAgo(0) };
    await api.report('shop', now);
    await api.report('cart', now);

    heard.length = 0;
    let sent = Date.now();
    await api.tell('shop', [deployment('D1', minutesAgo(5))]);
    await until(1);
    expect(of('default/shop')[0].at - sent).toBeLessThan(HEARD_WITHIN_MS);
    expect(of('default/cart')).toEqual([]);
    const first = await api.report('shop', {
      from: minutesAgo(60),
      to: minutesAgo(0),
    });
    expect(first.measures.deploymentFrequency.sample).toBe(1);

    heard.length = 0;
    sent = Date.now();
    await api.tell('shop', [incident('I1', minutesAgo(4), minutesAgo(2))]);
    await until(1);
    expect(of('default/shop')[0].at - sent).toBeLessThan(HEARD_WITHIN_MS);
    const second = await api.report('shop', {
      from: minutesAgo(60),
      to: minutesAgo(0),
    });
    expect(second.measures.changeFailRate.value).toBe(1);
    await api.stop();
  });
});
