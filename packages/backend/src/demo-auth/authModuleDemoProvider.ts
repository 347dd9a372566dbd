import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { DemoPeople } from './DemoPeople';
import { createDemoAuthenticator } from './demoAuthenticator';

const CONFIG_KEY = 'auth.providers.demo';

/** Thrown when a production process is configured to let anyone be anyone. */
export class DemoSignInInProductionError extends Error {
  override readonly name = 'DemoSignInInProductionError';
  constructor() {
    super(
      `${CONFIG_KEY} is configured while NODE_ENV is production. The demo sign-in asks for no proof of who someone is, so it refuses to load: remove ${CONFIG_KEY} and configure a real auth provider.`,
    );
  }
}

/**
 * Sign-in for the demo portal: pick a person of the catalog (or of one organisation in it) and be them, without proof,
 * so that one visitor can play all six roles. Does nothing unless `auth.providers.demo` is
 * configured, and stops a production backend in which it is.
 */
export const authModuleDemoProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ auth, catalog, config, httpRouter, logger, providers }) {
        if (!config.has(CONFIG_KEY)) {
          return;
        }
        if (process.env.NODE_ENV === 'production') {
          throw new DemoSignInInProductionError();
        }
        logger.warn(
          'Demo sign-in is on: whoever reaches this portal can be anyone in it',
        );
        const people = DemoPeople.create({
          auth,
          catalog,
          organisation: config.getOptionalString(`${CONFIG_KEY}.organisation`),
        });
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: createDemoAuthenticator(people),
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: result.ref }),
          }),
        });
        // Mounted before the auth plugin's own router, which owns the rest of `/demo`.
        httpRouter.use((req, res, next) => {
          if (req.method !== 'GET' || req.path !== '/demo/people') {
            next();
            return;
          }
          people.list().then(items => res.json({ items }), next);
        });
      },
    });
  },
});
