import {
  pilotsPhrases,
  recordOperatePermission,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import { FrameworkAccess } from '../access/FrameworkAccess';
import { audited } from '../ground/http/audited';
import { PilotRoutes, refOf } from '../ground/http/PilotRoutes';
import { RecordService } from './RecordService';

/** The record of a pilot: read it, verify it, erase what privacy asks for. */
export function recordRoutes(
  routes: PilotRoutes,
  rooms: { record: RecordService; access: FrameworkAccess },
): void {
  routes.read('/record', async (reading, req) => {
    const page = await rooms.record.page(reading, {
      cursor: req.query.cursor as string | undefined,
      limit: req.query.limit,
    });
    const entries = page.items.map(({ entry, payload, erased }) => ({
      ...entry,
      payload,
      erased,
    }));
    return { ...page, entries, items: entries };
  });

  routes.read('/record/verification', (reading, req) => {
    const { seq, hash } = req.query;
    if ((seq === undefined) !== (hash === undefined)) {
      throw new InputError(pilotsPhrases.record.bothOfHead);
    }
    return rooms.record.verify(
      reading,
      hash ? { seq: Number(seq), hash: String(hash) } : undefined,
    );
  });

  const { router, useCases, auditor } = routes.options;
  router.post(
    '/pilots/:namespace/:name/record/:seq/erasure',
    async (req, res) => {
      const credentials = await routes.credentials(req);
      const ref = refOf(req);
      await rooms.access.assertGranted(credentials, recordOperatePermission);
      await audited(
        auditor,
        { eventId: 'pilots.record.erase', request: req, meta: { ref } },
        () =>
          useCases.operate(credentials, ref, uow =>
            rooms.record.erasePayload(uow, {
              seq: Number(req.params.seq),
              reason: req.body.reason,
            }),
          ),
      );
      res.status(204).end();
    },
  );
}
