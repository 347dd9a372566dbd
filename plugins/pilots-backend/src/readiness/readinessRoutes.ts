import {
  mayAct,
  pilotsPhrases,
  rolesFor,
  ROLE_TITLES,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotRoutes } from '../ground/http/PilotRoutes';
import { listPage } from '../ground/query/listPage';
import { Reading } from '../ground/work/UnitOfWork';
import { actingAs } from '../ground/work/acting';
import { AttestationService } from './checklist/AttestationService';
import { ReadinessService } from './ReadinessService';
import { WaiverService } from './waivers/WaiverService';
import { waiverView } from './waivers/waiverView';

/** The checklist, what people sign on it, and what is waived. */
export function readinessRoutes(
  routes: PilotRoutes,
  rooms: {
    attestations: AttestationService;
    readiness: ReadinessService;
    waivers: WaiverService;
  },
): void {
  const { attestations, readiness, waivers } = rooms;

  routes.read('/readiness', reading => readiness.evaluate(reading));

  routes.read('/attestations', async (reading, req) => ({
    ...listPage(await attestations.list(reading), req.query),
    signable: await attestations.signable(reading),
  }));

  routes.write(
    {
      method: 'post',
      path: '/attestations',
      action: 'attestation.sign',
      status: 201,
    },
    (uow, req) => attestations.sign(uow, req.body),
  );

  routes.read('/waivers', async (reading, req) => {
    const page = listPage(await waivers.list(reading), req.query);
    return {
      ...page,
      items: page.items.map(waiver => waiverView(reading, waiver)),
      ...(await readiness.attention(reading)),
      ...mayRequest(reading),
    };
  });

  routes.write(
    {
      method: 'post',
      path: '/waivers',
      action: 'waiver.propose',
      status: 201,
    },
    async (uow, req) => waiverView(uow, await waivers.request(uow, req.body)),
  );

  routes.write(
    {
      method: 'post',
      path: '/waivers/:id/approvals',
      action: 'waiver.approve',
      status: 201,
    },
    async (uow, req) =>
      waiverView(uow, await waivers.approve(uow, req.params.id)),
  );

  routes.write(
    {
      method: 'post',
      path: '/waivers/:id/rejection',
      action: 'waiver.approve',
    },
    async (uow, req) =>
      waiverView(
        uow,
        await waivers.reject(uow, req.params.id, req.body.reason),
      ),
  );

  routes.write(
    {
      method: 'post',
      path: '/waivers/:id/withdrawal',
      action: 'waiver.withdraw',
    },
    async (uow, req) =>
      waiverView(
        uow,
        await waivers.withdraw(uow, req.params.id, req.body.reason),
      ),
  );
}

function mayRequest({ actor, pilot, now }: Reading) {
  const roles = actingAs(actor, pilot, now).map(act => act.role!);
  const may = mayAct('waiver.propose', roles);
  const who = rolesFor('waiver.propose').map(role => ROLE_TITLES[role]);
  return {
    mayRequest: may,
    whyNotRequest: may
      ? undefined
      : say(pilotsPhrases.readiness.waiver.onlyAskedBy, {
          roles: who.join(', the '),
        }),
  };
}
