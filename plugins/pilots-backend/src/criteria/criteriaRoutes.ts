import { CRITERIA_PRESETS } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotRoutes } from '../ground/http/PilotRoutes';
import { AmendmentService } from './amendments/AmendmentService';
import { CriteriaService } from './CriteriaService';
import { criteriaView, versionView } from './criteriaView';
import { EvaluationService } from './EvaluationService';

/** Exit criteria: propose, lock, amend, evaluate. */
export function criteriaRoutes(
  routes: PilotRoutes,
  rooms: {
    criteria: CriteriaService;
    amendments: AmendmentService;
    evaluation: EvaluationService;
  },
): void {
  const { criteria, amendments, evaluation } = rooms;

  routes.read('/criteria', async (reading, _req, res) => {
    const view = await criteriaView(rooms, reading);
    res.setHeader('ETag', view.etag);
    return view;
  });

  routes.read('/criteria/presets', async reading => ({
    sector: reading.pilot.fields.sector,
    presets: Object.values(CRITERIA_PRESETS),
  }));

  routes.read('/criteria/versions/:version', async (reading, req) =>
    versionView(await criteria.version(reading, Number(req.params.version))),
  );

  routes.write(
    { method: 'put', path: '/criteria', action: 'criteria.write' },
    async (uow, req) =>
      versionView(
        await criteria.save(uow, {
          criteria: req.body.criteria,
          propose: req.body.propose === true,
        }),
      ),
  );

  routes.write(
    { method: 'post', path: '/criteria/lock', action: 'criteria.lock' },
    async (uow, req) =>
      versionView(await criteria.lockByHand(uow, { hash: req.body.hash })),
  );

  routes.write(
    {
      method: 'post',
      path: '/criteria/amendments',
      action: 'amendment.propose',
      status: 201,
    },
    (uow, req) => amendments.propose(uow, req.body),
  );

  routes.read('/evaluation', reading => evaluation.evaluate(reading));
}
