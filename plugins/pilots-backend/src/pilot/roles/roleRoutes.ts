import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { entityTag } from '../../ground/http/preconditions';
import { RoleService } from './RoleService';
import { readRoleSnapshot, roleSnapshotVersion } from './RoleSnapshot';
import { rolesView } from './rolesView';

/** Ownership: who holds the six roles, claims and their acceptance, deputies. */
export function roleRoutes(
  routes: PilotRoutes,
  rooms: { roles: RoleService; database: PilotsDatabase },
): void {
  const { roles, database } = rooms;

  routes.read('/roles', async reading =>
    rolesView(reading, await roles.claims(reading)),
  );

  routes.write(
    {
      method: 'post',
      path: '/roles/:role/claims',
      action: 'role.claim',
      status: 201,
    },
    (uow, req) =>
      roles.claim(uow, { role: req.params.role, note: req.body?.note }),
  );

  routes.write(
    { method: 'delete', path: '/roles/:role', action: 'role.step-down' },
    (uow, req) => roles.stepDown(uow, { role: req.params.role }),
  );

  routes.write(
    { method: 'post', path: '/claims/:id/acceptance', action: 'role.decide' },
    (uow, req) => roles.decide(uow, { id: req.params.id, accept: true }),
  );

  routes.write(
    { method: 'post', path: '/claims/:id/rejection', action: 'role.decide' },
    (uow, req) =>
      roles.decide(uow, {
        id: req.params.id,
        accept: false,
        reason: req.body.reason,
      }),
  );

  routes.write(
    { method: 'put', path: '/roles/:role/deputy', action: 'role.deputy' },
    (uow, req) =>
      roles.nameDeputy(uow, {
        role: req.params.role,
        deputy: String(req.body.deputy).toLowerCase(),
        until: req.body.until,
      }),
  );

  routes.write(
    { method: 'delete', path: '/roles/:role/deputy', action: 'role.deputy' },
    (uow, req) =>
      roles.nameDeputy(uow, { role: req.params.role, deputy: null }),
  );

  // For the catalog module, which asks as a service every few seconds.
  routes.options.router.get('/catalog/roles', async (req, res) => {
    await routes.options.httpAuth.credentials(req, { allow: ['service'] });
    const version = await roleSnapshotVersion(database.knex);
    res.setHeader('ETag', entityTag(version));
    if (req.header('If-None-Match') === entityTag(version)) {
      res.status(304).end();
      return;
    }
    res.json(await readRoleSnapshot(database.knex));
  });
}
