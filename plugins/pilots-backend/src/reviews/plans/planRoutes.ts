import {
  CorrectivePlan,
  missingPlanApprovals,
  planAct,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { entityTag } from '../../ground/http/preconditions';
import { Reading } from '../../ground/work/UnitOfWork';
import { actingAs } from '../../ground/work/acting';
import type { ReviewRoom } from '../createReviews';

const PATH = '/corrective-actions';

/** Corrective action plans: written, approved by two, done, and closed by the resume. */
export function planRoutes(routes: PilotRoutes, rooms: ReviewRoom): void {
  const { plans, planProgress, planVerdicts, planWriting } = rooms;

  routes.read(PATH, async (reading, req) => {
    const { cursor, limit } = req.query as Record<string, string | undefined>;
    const page = await plans.page(reading, { cursor, limit });
    return { ...page, items: page.items.map(plan => planView(reading, plan)) };
  });

  routes.read(`${PATH}/:id`, async (reading, req, res) => {
    const view = planView(reading, await plans.get(reading, req.params.id));
    res.setHeader('ETag', view.etag);
    return view;
  });

  routes.write(
    { method: 'post', path: PATH, action: 'plan.propose', status: 201 },
    async (uow, req) => planView(uow, await planWriting.create(uow, req.body)),
  );

  routes.write(
    { method: 'put', path: `${PATH}/:id`, action: 'plan.propose' },
    async (uow, req) => {
      const { id } = req.params;
      return planView(
        uow,
        await planWriting.edit(uow, { id, input: req.body }),
      );
    },
  );

  routes.write(
    {
      method: 'post',
      path: `${PATH}/:id/approvals`,
      action: 'plan.approve',
      status: 201,
    },
    async (uow, req) => {
      const { hash, statement } = req.body;
      const { id } = req.params;
      return planView(
        uow,
        await planVerdicts.approve(uow, { id, hash, statement }),
      );
    },
  );

  routes.write(
    {
      method: 'post',
      path: `${PATH}/:id/rejection`,
      action: 'plan.approve',
    },
    async (uow, req) => {
      const { id } = req.params;
      const { reason } = req.body;
      return planView(uow, await planVerdicts.reject(uow, { id, reason }));
    },
  );

  routes.write(
    {
      method: 'post',
      path: `${PATH}/:id/actions/:action/completion`,
      action: 'plan.action',
    },
    async (uow, req) => {
      const { id, action } = req.params;
      const { evidence } = req.body;
      return planView(
        uow,
        await planProgress.finish(uow, { id, action, evidence }),
      );
    },
  );
}

/** A plan with its version, whose approval it lacks, and whether the caller could give one. */
function planView(reading: Reading, plan: CorrectivePlan) {
  const { actor, now, pilot } = reading;
  const proposed = plan.state === 'proposed';
  const acting = actingAs(actor, pilot, now);
  const act = planAct(plan, { acting, holders: pilot.holders });
  return {
    ...plan,
    etag: entityTag(plan.version),
    missingApprovals: proposed ? missingPlanApprovals(plan, pilot.holders) : [],
    youMayApprove: proposed && act !== undefined,
  };
}
