import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../translation';
import { ActionButton } from '../ground/acting';
import { EmptyState, Loaded, More, Panel } from '../ground/layout';
import { useRoleTitle } from '../ground/people';
import { usePages, usePilot } from '../ground/reading';
import { usePilotView } from '../pilot';
import { CalendarPanel } from './calendar/CalendarPanel';
import { TemplatesPanel } from './templates/TemplatesPanel';
import { UnrecordedPanel } from './unrecorded/UnrecordedPanel';
import { ChangeDialog } from './writing/ChangeDialog';
import { ChangeRow } from './ChangeRow';
import { ConfigurationPanel } from '../configuration/ConfigurationPanel';
import { GatePanel } from './GatePanel';

const PAGE_SIZE = 50;

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'PilotsChangesTab' },
);

/**
 * Changes and configuration: whether pipelines may deploy, the change records
 * newest first, what has no record, the calendar and the templates. The panels of
 * the room about configuration follow below.
 */
export function ChangesTab() {
  const classes = useStyles();
  const t = useText();
  const title = useRoleTitle();
  const { resource, ref } = usePilot();
  const { value: view } = usePilotView();
  const [creating, setCreating] = useState(false);
  const pages = usePages<PilotsSchemas['ChangeSummary']>(
    cursor => resource.get('/changes', { query: { cursor, limit: PAGE_SIZE } }),
    [resource],
    ref,
  );
  const mayPropose = mayAct('change.propose', view?.yourRoles ?? []);
  const create = (
    <ActionButton
      variant="primary"
      offBecause={
        mayPropose
          ? undefined
          : t('changes.newOff', {
              roles: rolesFor('change.propose').map(title).join(', '),
            })
      }
      onPress={() => setCreating(true)}
    >
      {t('changes.new')}
    </ActionButton>
  );
  return (
    <>
      <GatePanel />
      <Panel title={t('changes.title')} actions={create}>
        <Text as="p" color="secondary">
          {t('changes.explain')}
        </Text>
        <Loaded reading={pages} lines={6}>
          {changes =>
            changes.length === 0 ? (
              <EmptyState
                title={t('changes.none')}
                nextStep={t('changes.noneNext')}
              />
            ) : (
              <>
                <ul className={classes.list}>
                  {changes.map(change => (
                    <ChangeRow key={change.id} change={change} />
                  ))}
                </ul>
                <More pages={pages} />
              </>
            )
          }
        </Loaded>
      </Panel>
      <UnrecordedPanel />
      <CalendarPanel />
      <TemplatesPanel />
      <ConfigurationPanel />
      {creating && (
        <ChangeDialog
          roles={view?.yourRoles ?? []}
          onClose={() => setCreating(false)}
        />
      )}
    </>
  );
}
