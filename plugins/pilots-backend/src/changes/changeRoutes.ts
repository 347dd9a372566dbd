import {
  CHANGE_ACTIONS,
  ChangeEvent,
  ChangeRecord,
  ChangeState,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Request } from 'express';
import { PilotRoutes } from '../ground/PilotRoutes';
import { UnitOfWork } from '../ground/UnitOfWork';
import { ChangeService } from './ChangeService';
import { changeView } from './changeView';

/** Change records, from draft to learnings, and the gate that pipelines ask. */
export function changeRoutes(
  routes: PilotRoutes,
  { changes }: { changes: ChangeService },
): void {
  const text = (value: unknown) => value as string | undefined;

  routes.read('/changes', (reading, req) =>
    changes.page(reading, {
      state: req.query.state as ChangeState | undefined,
      cursor: text(req.query.cursor),
      limit: req.query.limit,
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
    });
    return { allowed: reasons.length === 0, reasons };
  });

  routes.write(
    { method: 'post', path: '/changes', action: 'change.propose', status: 201 },
    async (uow, req) =>
      changeView(uow, changes, await changes.drafts.create(uow, req.body)),
  );

  const onChange = (
    event: ChangeEvent,
    route: { method: 'post' | 'put'; path: string },
    step: (uow: UnitOfWork, id: string, req: Request) => Promise<ChangeRecord>,
  ) =>
    routes.write(
      {
        method: route.method,
        path: `/changes/:id${route.path}`,
        action: CHANGE_ACTIONS[event],
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
