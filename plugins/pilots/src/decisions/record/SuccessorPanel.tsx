import { Text } from '@backstage/ui';
import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import { ActionButton } from '../../ground/acting';
import { Panel, Row } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import { SuccessorDialog } from './SuccessorDialog';

/** The pilots that follow one that iterates, and the way to the next. */
export function SuccessorPanel({
  successors,
  view,
}: {
  successors: PilotsSchemas['DecisionForum']['successors'];
  view?: PilotView;
}) {
  const t = useText();
  const title = useRoleTitle();
  const [open, setOpen] = useState(false);
  const may = mayAct('successor.offer', view?.yourRoles ?? []);
  return (
    <Panel
      id="successor"
      title={t('decisions.successor.title')}
      actions={
        <ActionButton
          variant={successors.length === 0 ? 'primary' : 'secondary'}
          offBecause={
            may
              ? undefined
              : t('decisions.successor.off', {
                  roles: rolesFor('successor.offer').map(title).join(', '),
                })
          }
          onPress={() => setOpen(true)}
        >
          {t('decisions.successor.offer')}
        </ActionButton>
      }
    >
      <Text as="p" color="secondary">
        {t('decisions.successor.explain')}
      </Text>
      {successors.map(({ successor, registered }) => (
        <Row key={successor}>
          {registered ? (
            <EntityRefLink entityRef={`pilot:${successor}`} hideIcon />
          ) : (
            <Text>{successor}</Text>
          )}
          <Text variant="body-small" color="secondary">
            {t(
              registered
                ? 'decisions.successor.registered'
                : 'decisions.successor.notRegistered',
            )}
          </Text>
        </Row>
      ))}
      {open && <SuccessorDialog onClose={() => setOpen(false)} />}
    </Panel>
  );
}
