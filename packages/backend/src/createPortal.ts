import { createBackend } from '@backstage/backend-defaults';

/** The demo portal's backend, ready to be started. */
export function createPortal() {
  const backend = createBackend();

  // The portal itself: the built app, who people are, what they may do.
  backend.add(import('@backstage/plugin-app-backend'));
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('./demo-auth'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(import('./permissions'));
  backend.add(import('@backstage/plugin-user-settings-backend'));

  // The catalog and what looks into it.
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
  backend.add(
    import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
  );
  backend.add(import('@backstage/plugin-search-backend'));
  backend.add(import('@backstage/plugin-search-backend-module-catalog'));
  backend.add(import('@backstage/plugin-search-backend-module-pg'));
  backend.add(
    import('@pilot-handoff/backstage-plugin-search-backend-module-pilots'),
  );
  backend.add(import('@backstage/plugin-scaffolder-backend'));

  // Pilots: the kind in the catalog, and everything that happens to one.
  backend.add(
    import('@pilot-handoff/backstage-plugin-catalog-backend-module-pilots'),
  );
  backend.add(import('@pilot-handoff/backstage-plugin-pilots-backend'));
  backend.add(import('./demo-calendar'));

  // How people, pages and agents hear of things.
  backend.add(import('@backstage/plugin-events-backend'));
  backend.add(import('@backstage/plugin-notifications-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(import('@backstage/plugin-mcp-actions-backend'));
  backend.add(import('@backstage/plugin-proxy-backend'));

  return backend;
}
