import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { listPage } from '../../ground/query/listPage';
import { EventName } from './findEvents';
import { LinkService } from './LinkService';
import { StoredLink } from './LinkStore';

/** Incidents linked to deployments by hand. */
export function linkRoutes(
  routes: PilotRoutes,
  rooms: { deliveryLinks: LinkService },
): void {
  const { deliveryLinks: links } = rooms;

  routes.read('/delivery/links', async (reading, req) =>
    listPage((await links.list(reading)).map(linkView), req.query),
  );

  routes.write(
    {
      method: 'post',
      path: '/delivery/links',
      action: 'incident.link',
      status: 201,
    },
    async (uow, req) => {
      const { incident, deployment, reason } = req.body;
      return linkView(
        await links.link(uow, {
          incident: named(incident),
          deployment: deployment === null ? null : named(deployment),
          reason,
        }),
      );
    },
  );

  routes.write(
    {
      method: 'delete',
      path: '/delivery/links/:id',
      action: 'incident.link',
    },
    (uow, req) => links.remove(uow, req.params.id),
  );
}

/** An id alone, or with its source. */
function named(event: string | EventName): EventName {
  return typeof event === 'string' ? { id: event } : event;
}

function linkView(link: StoredLink) {
  return { ...link, state: link.deployment ? 'linked' : 'unlinked' };
}
