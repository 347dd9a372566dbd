import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { PilotRoleState } from '@pilot-handoff/backstage-plugin-pilots-common';

/** The one route of the pilots backend that the catalog asks, with roles to play with. */
export class FakePilotsBackend {
  requests: { ifNoneMatch?: string; authorization?: string }[] = [];
  status?: number;
  #version = 1;
  #pilots: Record<string, Partial<PilotRoleState>> = {};
  #publish?: () => Promise<void>;

  setRoles(pilot: string, state: Partial<PilotRoleState>): void {
    this.#pilots[pilot] = state;
    this.#version += 1;
  }

  async publishChange(): Promise<void> {
    await this.#publish?.();
  }

  readonly feature = createBackendPlugin({
    pluginId: 'pilots',
    register: reg => {
      reg.registerInit({
        deps: {
          events: eventsServiceRef,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        init: async ({ events, httpAuth, httpRouter }) => {
          this.#publish = () =>
            events.publish({ topic: 'pilots.roles', eventPayload: {} });
          httpRouter.use(async (req, res, next) => {
            if (req.path !== '/v1/catalog/roles') return next();
            await httpAuth.credentials(req, { allow: ['service'] });
            this.requests.push({
              ifNoneMatch: req.header('if-none-match'),
              authorization: req.header('authorization'),
            });
            if (this.status) return res.status(this.status).end();
            const version = String(this.#version);
            if (req.header('if-none-match') === `"${version}"`) {
              return res.status(304).end();
            }
            return res
              .setHeader('etag', `"${version}"`)
              .json({ version, pilots: this.#pilots });
          });
        },
      });
    },
  });
}
