import { RootConfigService } from '@backstage/backend-plugin-api';
import { RecordService } from './RecordService';
import { RecordStore } from './RecordStore';
import { readRetention } from './retention/readRetention';
import { RetentionService } from './retention/RetentionService';
import { RetentionStore } from './retention/RetentionStore';

/** The append-only log of each pilot, and its end. Throws when the configured retention is wrong. */
export function createRecord({ config }: { config: RootConfigService }) {
  const store = new RecordStore();
  const keptFor = readRetention(config);
  return {
    record: new RecordService(store),
    retention: new RetentionService({
      record: store,
      store: new RetentionStore(),
      retention: keptFor,
    }),
    /** ISO 8601 duration. */
    keptFor,
  };
}
