import { ConfigReader } from '@backstage/config';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { createDelivery } from '../createDelivery';

/** The component that everything here is about. */
export const TILL = 'component:default/till';

/** The room on a database, as one replica has it, without a catalog. */
export function roomOn(database: PilotsDatabase, clock: Clock) {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  return createDelivery({
    auth: undefined as never,
    catalog: undefined as never,
    clock,
    config: new ConfigReader({
      pilots: {
        delivery: {
          mapping: [
            {
              match: 'pilot-handoff.io/cdevents-service=till',
              component: TILL,
            },
          ],
        },
      },
    }),
    database,
    logger: quiet as never,
    pilots: undefined as never,
    sync: { afterSync() {} } as never,
  });
}

/** What CDEvents says of the n-th deployment of a sender. */
export function deployedBy(sender: string, n: number): Buffer {
  return Buffer.from(
    JSON.stringify({
      context: {
        specversion: '0.5.1',
        id: `${sender}-${n}`,
        source: '/one',
        type: 'dev.cdevents.service.deployed.0.3.0',
        timestamp: new Date(Date.UTC(2026, 5, 1) + n * 60_000).toJSON(),
      },
      subject: {
        id: 'till',
        content: { environment: { id: 'production' }, artifactId: `v${n}` },
      },
    }),
  );
}
