import { Text } from '@backstage/ui';
import LockIcon from '@material-ui/icons/Lock';
import EditIcon from '@material-ui/icons/CreateOutlined';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import HelpIcon from '@material-ui/icons/HelpOutline';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Hash, Row } from '../../ground/layout';
import { PersonLink, SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip, Tone } from '../../ground/status';
import { When } from '../../ground/time';

type View = PilotsSchemas['CriteriaView'];

const LOOK: Record<View['state'], [Tone, ReactElement]> = {
  none: ['neutral', <HelpIcon />],
  draft: ['neutral', <EditIcon />],
  proposed: ['info', <WaitIcon />],
  locked: ['success', <LockIcon />],
  evaluated: ['success', <LockIcon />],
};

/** The state of the criteria as word and icon. */
export function CriteriaStateChip({ state }: { state: View['state'] }) {
  const t = useText();
  const [tone, icon] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`criteria.state.${state}`)}
    </Chip>
  );
}

/** Which version this is, by whom, and the hash that was locked. */
export function CriteriaHead({ view }: { view: View }) {
  const t = useText();
  const { zone } = usePilot();
  return (
    <Row>
      <CriteriaStateChip state={view.state} />
      <Text>{t('criteria.version', { version: String(view.version) })}</Text>
      {view.lockedBy && view.lockedAt ? (
        <Text>
          {t('criteria.lockedBy', {
            who: <PersonLink of={view.lockedBy} />,
            when: <When at={view.lockedAt} zone={zone} />,
          })}
        </Text>
      ) : (
        view.savedBy &&
        view.savedAt && (
          <Text>
            {t('criteria.savedBy', {
              who: <SignatoryName of={view.savedBy} />,
              when: <When at={view.savedAt} zone={zone} />,
            })}
          </Text>
        )
      )}
      {view.hash && <Hash value={view.hash} short />}
    </Row>
  );
}
