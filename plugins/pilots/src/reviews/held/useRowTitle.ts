import {
  PilotsSchemas,
  STANDING_METRICS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useSaid } from '../../ground/said';

type Row = Pick<PilotsSchemas['SnapshotRow'], 'group' | 'id' | 'title'>;

const OURS: readonly string[] = ['limit', 'delivery', 'budget'];
const STANDING = STANDING_METRICS.map(metric => `outcome/${metric}`);

/** Says what a number is: in the reader's language, except for criteria and metrics, which people named. */
export function useRowTitle(): (row: Row) => string {
  const said = useSaid();
  return ({ group, id, title }) =>
    OURS.includes(group) || STANDING.includes(id) ? said(title) : title;
}
