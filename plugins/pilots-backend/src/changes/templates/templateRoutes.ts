import {
  ChangeTemplate,
  TEMPLATE_ACTIONS,
  templateOptions,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { entityTag } from '../../ground/http/preconditions';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { listPage } from '../../ground/query/listPage';
import { Reading } from '../../ground/work/UnitOfWork';
import { actingAs } from '../../ground/work/acting';
import { TemplateService } from './TemplateService';

/** Templates of standard changes. */
export function templateRoutes(
  routes: PilotRoutes,
  { changeTemplates: templates }: { changeTemplates: TemplateService },
): void {
  const path = '/changes/templates';
  const one = `${path}/:id`;

  routes.read(path, async (reading, req) => {
    const page = listPage(await templates.list(reading), req.query);
    const items = page.items.map(template => view(reading, template));
    return { ...page, items };
  });

  routes.read(one, async (reading, req, res) => {
    const found = view(reading, await templates.get(reading, req.params.id));
    res.setHeader('ETag', found.etag);
    return found;
  });

  routes.write(
    { method: 'post', path, action: 'change.propose', status: 201 },
    async (uow, req) => view(uow, await templates.propose(uow, req.body)),
  );
  routes.write(
    { method: 'put', path: one, action: TEMPLATE_ACTIONS.edit },
    async (uow, req) =>
      view(
        uow,
        await templates.edit(uow, { id: req.params.id, draft: req.body }),
      ),
  );
  routes.write(
    {
      method: 'post',
      path: `${one}/approvals`,
      action: TEMPLATE_ACTIONS.authorise,
    },
    async (uow, req) =>
      view(
        uow,
        await templates.authorise(uow, { ...req.body, id: req.params.id }),
      ),
  );
  routes.write(
    {
      method: 'post',
      path: `${one}/rejection`,
      action: TEMPLATE_ACTIONS.reject,
    },
    async (uow, req) =>
      view(
        uow,
        await templates.reject(uow, {
          id: req.params.id,
          reason: req.body.reason,
        }),
      ),
  );
  routes.write(
    {
      method: 'post',
      path: `${one}/retirement`,
      action: TEMPLATE_ACTIONS.retire,
    },
    async (uow, req) =>
      view(
        uow,
        await templates.retire(uow, {
          id: req.params.id,
          reason: req.body.reason,
        }),
      ),
  );
}

/** A template as the caller sees it. */
function view({ actor, pilot, now }: Reading, template: ChangeTemplate) {
  return {
    ...template,
    etag: entityTag(template.version),
    may: templateOptions({
      template,
      holders: pilot.holders,
      acting: actingAs(actor, pilot, now),
    }),
  };
}
