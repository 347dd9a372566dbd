import { Text } from '@backstage/ui';
import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';
import { ActionButton } from '../ground/acting';
import { Column, EmptyState, Row } from '../ground/layout';
import { useRoleTitle } from '../ground/people';
import { usePilotView } from '../pilot';
import type { Writing } from './CriteriaTab';

/** Nothing written yet: begin with the preset of the sector, or with nothing. */
export function NoCriteria({
  view,
  onWrite,
}: {
  view: PilotsSchemas['CriteriaView'];
  onWrite: (writing: Writing) => void;
}) {
  const t = useText();
  const title = useRoleTitle();
  const roles = usePilotView().value?.yourRoles ?? [];
  const offBecause = mayAct('criteria.propose', roles)
    ? undefined
    : t('criteria.editOff', {
        roles: rolesFor('criteria.propose').map(title).join(', '),
      });
  return (
    <EmptyState
      title={t('criteria.none')}
      nextStep={t('criteria.noneNext')}
      action={
        <>
          {view.presets?.map(preset => (
            <Column key={preset.sector}>
              <Text as="p" weight="bold">
                {preset.title}
              </Text>
              <Text as="p" color="secondary">
                {preset.basis}
              </Text>
              <Row>
                <ActionButton
                  variant="primary"
                  offBecause={offBecause}
                  onPress={() =>
                    onWrite({ criteria: preset.criteria, etag: view.etag })
                  }
                >
                  {t('criteria.start')}
                </ActionButton>
              </Row>
            </Column>
          ))}
          <ActionButton
            variant="tertiary"
            offBecause={offBecause}
            onPress={() => onWrite({ criteria: [], etag: view.etag })}
          >
            {t('criteria.startEmpty')}
          </ActionButton>
        </>
      }
    />
  );
}
