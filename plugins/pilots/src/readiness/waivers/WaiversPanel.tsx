import { Text } from '@backstage/ui';
import { useText } from '../../translation';
import { Column, EmptyState, Panel } from '../../ground/layout';
import { useReadinessFacts } from '../ReadinessFacts';
import { WaiverRow } from './WaiverRow';

/** All waivers of the pilot, newest first, and what about them wants attention. */
export function WaiversPanel() {
  const t = useText();
  const { waivers } = useReadinessFacts();
  if (!waivers) return null;
  return (
    <Panel title={t('readiness.waiver.title')} id="waivers">
      <Text as="p" color="secondary">
        {t('readiness.waiver.explain')}
      </Text>
      {waivers.items.length === 0 ? (
        <EmptyState
          title={t('readiness.waiver.none')}
          nextStep={t('readiness.waiver.noneNext')}
        />
      ) : (
        <Column>
          {[...waivers.items].reverse().map(waiver => (
            <WaiverRow
              key={waiver.id}
              waiver={waiver}
              warning={waivers.warnings.find(w => w.waiver === waiver.id)}
            />
          ))}
        </Column>
      )}
    </Panel>
  );
}
