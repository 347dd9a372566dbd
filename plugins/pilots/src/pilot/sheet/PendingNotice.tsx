import { Alert } from '@backstage/ui';
import { useText } from '../../translation';
import { PilotView } from '../usePilotView';

/** Says that the entity differs from what was approved, and which of the two rules. */
export function PendingNotice({ pending }: { pending: PilotView['pending'] }) {
  const t = useText();
  return (
    <Alert
      status="warning"
      icon
      title={t('pilot.pending.title')}
      description={t('pilot.pending.explain', {
        fields: pending.map(({ field }) => field).join(', '),
      })}
    />
  );
}
