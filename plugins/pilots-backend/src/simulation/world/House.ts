import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { ConfigReader } from '@backstage/config';
import { EventsService } from '@backstage/plugin-events-node';
import {
  NotificationRecipients,
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import express from 'express';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { Herald } from '../../ground/messages/Herald';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { createRooms, Rooms } from '../../rooms';
import { createRouter } from '../../router';
import { Caller } from './Caller';
import { PeopleAndParts } from './PeopleAndParts';
import { SimulatedClock } from './SimulatedClock';
import { keepingLogger, simulatedServices } from './simulatedServices';

/** A simulation keeps no secrets; a key of its own spares it the warning. */
const DEFAULTS = {
  pilots: {
    configuration: { secretKey: 'a simulation keeps no secrets at all' },
  },
};

/** A message that somebody would have found in the portal. */
export interface Notice {
  at: number;
  /** Entity refs of people and teams. */
  recipients: string[];
  title: string;
  scope: string;
}

function noticeOf(
  clock: SimulatedClock,
  recipients: NotificationRecipients,
  payload: NotificationSendOptions['payload'],
): Notice {
  const refs = 'entityRef' in recipients ? recipients.entityRef : [];
  return {
    at: clock.millis,
    recipients: [refs].flat(),
    title: payload.title,
    scope: payload.scope ?? '',
  };
}

/**
 * All rooms and routes of the suite, as in production, behind a server of their
 * own on this machine's loopback, with a clock that a simulation moves.
 */
export class House {
  static async create(options: {
    database: PilotsDatabase;
    people: PeopleAndParts;
    clock: SimulatedClock;
    config?: object;
  }): Promise<House> {
    const { clock, database, people } = options;
    const troubles: string[] = [];
    const logger = keepingLogger(line => troubles.push(line));
    const config = ConfigReader.fromConfigs([
      { context: 'a simulation', data: DEFAULTS },
      { context: 'whoever simulates', data: { ...options.config } },
    ]) as never;
    const services = simulatedServices(people);
    const rooms = createRooms({ ...services, clock, config, database, logger });
    const notices: Notice[] = [];
    new Herald({
      events: { publish: async () => {} } as unknown as EventsService,
      logger,
      notifications: {
        send: async ({ recipients, payload }) => {
          notices.push(noticeOf(clock, recipients, payload));
        },
      } as NotificationService,
      signals: { publish: async () => {} },
    }).attach(rooms.worker);

    const app = express();
    app.use(createRouter({ ...services, rooms }));
    app.use(MiddlewareFactory.create({ config, logger }).error() as never);
    const server = createServer(app);
    // A busy machine may pause for longer than the five seconds after which
    // idle connections would be cut.
    server.keepAliveTimeout = 0;
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new House(rooms, clock, people, notices, troubles, server);
  }

  private constructor(
    readonly rooms: Rooms,
    readonly clock: SimulatedClock,
    readonly people: PeopleAndParts,
    readonly notices: Notice[],
    /** Warnings and errors that the suite logged. */
    readonly troubles: string[],
    private readonly server: Server,
  ) {}

  /** Where the API is. */
  get address(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/v1`;
  }

  /** Requests to the API, as somebody. */
  get caller(): Caller {
    return new Caller(this.address);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => {
      this.server.close(resolve);
    });
  }
}
