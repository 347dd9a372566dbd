import type { DeliverySummaries } from '../../delivery/summary/DeliverySummaries';
import type { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import type { UseCases } from '../../ground/work/UseCases';
import type { CatalogSync } from '../../pilot/catalog/CatalogSync';
import type { FrozenValues } from '../../pilot/values/FrozenValues';
import type { CriteriaService } from '../CriteriaService';
import { Amendment } from './Amendment';
import { AmendmentDesk } from './AmendmentDesk';
import { AmendmentService } from './AmendmentService';
import { AmendmentStore } from './AmendmentStore';
import { ValueContent } from './values/ValueAmendment';
import { ValueAmendments } from './values/ValueAmendments';

/** Amendments of what was agreed: the exit criteria, and the frozen values. */
export function createAmendments(options: {
  criteria: CriteriaService;
  criteriaAmendments: AmendmentStore<Pick<Amendment, 'criteria'>>;
  database: PilotsDatabase;
  deliverySummaries: DeliverySummaries;
  sync: CatalogSync;
  useCases: UseCases;
  values: FrozenValues;
}) {
  const { criteria, database, deliverySummaries, sync, useCases, values } =
    options;
  const amendments = new AmendmentService(options.criteriaAmendments, criteria);
  const store = new AmendmentStore<ValueContent>('values');
  const valueAmendments = new ValueAmendments(store, values);
  const amendmentDesk = new AmendmentDesk();
  amendmentDesk.register(amendments.process);
  amendmentDesk.register(valueAmendments.process);
  // What the entity says anew may not be what somebody proposed of it.
  sync.afterSync(async ref => {
    if (!(await valueAmendments.isAnyPending(database.knex, ref))) return;
    await useCases.system(ref, uow => valueAmendments.voidStale(uow));
  });
  valueAmendments.afterAmendment(async (uow, fields) => {
    if (fields.includes('targets')) await deliverySummaries.forget(uow);
  });
  return {
    amendmentDesk,
    amendments,
    /** Components of Systems are fixed as they are when the amendment comes into force. */
    beforeAmendment: async (ref: string, id: string) => {
      const { knex } = database;
      if (await valueAmendments.touchesSystems(knex, ref, id)) {
        await sync.reread(ref);
      }
    },
    valueAmendments,
  };
}
