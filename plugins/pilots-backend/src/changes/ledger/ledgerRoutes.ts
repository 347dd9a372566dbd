import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { listPage } from '../../ground/query/listPage';
import { DeploymentLedger } from './DeploymentLedger';

/** Deployments without a change record, and joining them to one by hand. */
export function ledgerRoutes(
  routes: PilotRoutes,
  { changeLedger: ledger }: { changeLedger: DeploymentLedger },
): void {
  routes.read('/changes/unrecorded', (reading, req) =>
    ledger.unrecorded(reading, {
      cursor: req.query.cursor as string | undefined,
      limit: req.query.limit,
    }),
  );

  routes.read('/changes/:id/deployments', async (reading, req) => {
    const joined = (await ledger.joined(reading)).filter(
      ({ change }) => change === req.params.id.toUpperCase(),
    );
    return listPage(joined, req.query);
  });

  routes.write(
    {
      method: 'post',
      path: '/changes/unrecorded/joins',
      action: 'change.close',
      status: 201,
    },
    (uow, req) => ledger.join(uow, req.body),
  );
}
