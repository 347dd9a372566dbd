import { Risk } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { entityTag } from '../../ground/http/preconditions';
import { listPage } from '../../ground/query/listPage';
import { RiskService } from './RiskService';
import { RiskTreatmentService } from './RiskTreatmentService';

/** The risk register. */
export function riskRoutes(
  routes: PilotRoutes,
  rooms: { risks: RiskService; riskTreatment: RiskTreatmentService },
): void {
  const { risks, riskTreatment } = rooms;

  routes.read('/risks', async (reading, req) =>
    listPage((await risks.list(reading)).map(riskView), req.query),
  );

  routes.write(
    { method: 'post', path: '/risks', action: 'risk.propose', status: 201 },
    async (uow, req) => riskView(await risks.propose(uow, req.body)),
  );

  routes.write(
    { method: 'put', path: '/risks/:id', action: 'risk.update' },
    async (uow, req) => {
      const { id } = req.params;
      return riskView(await risks.update(uow, { id, input: req.body }));
    },
  );

  routes.write(
    { method: 'post', path: '/risks/:id/acceptance', action: 'risk.accept' },
    async (uow, req) => {
      const { id } = req.params;
      const note = req.body?.note;
      return riskView(await riskTreatment.accept(uow, { id, note }));
    },
  );

  routes.write(
    { method: 'post', path: '/risks/:id/rejection', action: 'risk.accept' },
    async (uow, req) => {
      const { id } = req.params;
      const { reason } = req.body;
      return riskView(await riskTreatment.reject(uow, { id, reason }));
    },
  );

  routes.write(
    { method: 'post', path: '/risks/:id/mitigation', action: 'risk.update' },
    async (uow, req) => {
      const { id } = req.params;
      const { evidence } = req.body;
      return riskView(await riskTreatment.mitigate(uow, { id, evidence }));
    },
  );
}

export function riskView(risk: Risk) {
  return { ...risk, etag: entityTag(risk.version) };
}
