import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';
import { Hash, Panel, Row } from '../ground/layout';
import { PersonLink } from '../ground/people';
import { usePilot } from '../ground/reading';
import { When } from '../ground/time';

type Version = PilotsSchemas['CriteriaView']['history'][number];

const STATES: readonly string[] = ['draft', 'proposed', 'locked', 'evaluated'];

/** All versions of the criteria, the newest first. */
export function CriteriaHistory({ history }: { history: Version[] }) {
  const t = useText();
  const { zone } = usePilot();
  if (history.length < 2) return null;
  const word = (state: string) =>
    STATES.includes(state) ? t(`criteria.state.${state as 'draft'}`) : state;
  return (
    <Panel title={t('criteria.history.title')}>
      {[...history]
        .sort((a, b) => b.version - a.version)
        .map(version => (
          <Row key={version.version}>
            <Text weight="bold">
              {t('criteria.history.line', {
                version: String(version.version),
                state: word(version.state),
              })}
            </Text>
            <PersonLink of={version.savedBy} />
            <When at={version.savedAt} zone={zone} />
            <Hash value={version.hash} short />
          </Row>
        ))}
    </Panel>
  );
}
