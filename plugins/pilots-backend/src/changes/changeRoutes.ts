import {
  CHANGE_ACTIONS,
  ChangeEvent,
  ChangeRecord,
  ChangeState,
  PilotAction,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Request } from 'express';
import { PilotRoutes } from '../ground/http/PilotRoutes';
import { UnitOfWork } from '../ground/work/UnitOfWork';
import { ChangeService } from './ChangeService';
import { changeView } from './changeView';
import { DeploymentLedger } from './ledger/DeploymentLedger';
import { ledgerRoutes } from './ledger/ledgerRoutes';
import { templateRoutes } from './templates/templateRoutes';
import { TemplateService } from './templates/TemplateService';

/**
 * What the role matrix is asked before the change is read. An emergency is written
 * and made by others than a normal change, which only its kind tells: the door
 * lets both in, and the service looks closer.
 */
const DOORS: Readonly<Record<ChangeEvent, PilotAction>> = {
  ...CHANGE_ACTIONS,
  confirm: 'change.approve',
  contest: 'change.approve',
};

/** Change records, from draft to learnings, and the gate that pipelines ask. */
export function changeRoutes(
  routes: PilotRoutes,
  rooms: {
    changes: ChangeService;
    changeLedger: DeploymentLedger;
    changeTemplates: TemplateService;
  },
): void {
  const { changes } = rooms;
  // Before `/changes/:id`, which would take their names for ids.
  templateRoutes(routes, rooms);
  ledgerRoutes(routes, rooms);

  const text = (value: unknown) => value as string | undefined;

  routes.read('/changes', (reading, req) =>
    changes.page(reading, {
      state: req.query.state as ChangeState | undefined,
      cursor: text(req.query.cursor),
      limit: req.query.limit,
    }),
  );

  routes.read('/changes/calendar', (reading, req) =>
    changes.calendar(reading, {
      from: text(req.query.from),
      to: text(req.query.to),
    }),
  );

  routes.read('/changes/:id', async (reading, req, res) => {
    const change = await changes.get(reading, req.params.id);
    const view = await changeView(reading, changes, change);
    res.setHeader('ETag', view.etag);
    return view;
  });

  routes.read('/gate', async (reading, req) => {
    const reasons = await changes.gate(reading, {
      environment: text(req.query.environment) ?? 'production',
      change: text(req.query.change),
      commit: text(req.query.commit),
    });
    return { allowed: reasons.length === 0, reasons };
  });

  routes.write(
    {
      method: 'post',
      path: '/changes',
      action: req =>
        req.body.kind === 'emergency' ? 'change.emergency' : 'change.propose',
      status: 201,
    },
    async (uow, req) =>
      changeView(uow, changes, await changes.drafts.create(uow, req.body)),
  );

  const onChange = (
    event: ChangeEvent,
    route: { method: 'post' | 'put' | 'delete'; path: string },
    step: (uow: UnitOfWork, id: string, req: Request) => Promise<ChangeRecord>,
  ) =>
    routes.write(
      {
        method: route.method,
        path: `/changes/:id${route.path}`,
        action: DOORS[event],
      },
      async (uow, req) =>
        changeView(uow, changes, await step(uow, req.params.id, req)),
    );

  onChange('edit', { method: 'put', path: '' }, (uow, id, req) =>
    changes.drafts.edit(uow, { id, draft: req.body }),
  );
  onChange('propose', { method: 'post', path: '/proposal' }, (uow, id) =>
    changes.drafts.propose(uow, { id }),
  );
  onChange('approve', { method: 'post', path: '/approvals' }, (uow, id, req) =>
    changes.verdicts.approve(uow, { ...req.body, id }),
  );
  onChange('reject', { method: 'post', path: '/rejection' }, (uow, id, req) =>
    changes.verdicts.reject(uow, { id, reason: req.body.reason }),
  );
  onChange('close', { method: 'post', path: '/closure' }, (uow, id, req) =>
    changes.closing.close(uow, { ...req.body, id }),
  );
  onChange('review', { method: 'post', path: '/review' }, (uow, id, req) =>
    changes.reviews.write(uow, { id, findings: req.body.findings }),
  );
  onChange(
    'withdraw',
    { method: 'post', path: '/external-ids' },
    (uow, id, req) =>
      changes.externalIds.attach(uow, { id, externalId: req.body }),
  );
  onChange(
    'withdraw',
    { method: 'delete', path: '/external-ids/:system/:externalId' },
    (uow, id, req) =>
      changes.externalIds.detach(uow, {
        id,
        externalId: { system: req.params.system, id: req.params.externalId },
      }),
  );
  onChange('learn', { method: 'put', path: '/learnings' }, (uow, id, req) =>
    changes.closing.learn(uow, { ...req.body, id }),
  );
  onChange(
    'withdraw',
    { method: 'post', path: '/withdrawal' },
    (uow, id, req) =>
      changes.closing.withdraw(uow, { id, reason: req.body.reason }),
  );
}
