import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { EmptyState, Loaded, Panel } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { usePilotReading } from '../../ground/reading';
import { usePilotView } from '../../pilot';
import { TemplateDialog } from './TemplateDialog';
import { TemplateRow } from './TemplateRow';

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'PilotsTemplatesPanel' },
);

/** Templates of standard changes. */
export function TemplatesPanel() {
  const classes = useStyles();
  const t = useText();
  const roleTitle = useRoleTitle();
  const { value: view } = usePilotView();
  const [editing, setEditing] = useState<
    PilotsSchemas['ChangeTemplate'] | 'new'
  >();
  const reading = usePilotReading(pilot => pilot.get('/changes/templates'));
  const mayPropose = mayAct('change.propose', view?.yourRoles ?? []);
  return (
    <Panel
      title={t('changes.template.title')}
      id="templates"
      actions={
        <ActionButton
          variant="secondary"
          offBecause={
            mayPropose
              ? undefined
              : t('changes.template.newOff', {
                  roles: rolesFor('change.propose').map(roleTitle).join(', '),
                })
          }
          onPress={() => setEditing('new')}
        >
          {t('changes.template.new')}
        </ActionButton>
      }
    >
      <Text as="p" color="secondary">
        {t('changes.template.explain')}
      </Text>
      <Loaded reading={reading} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('changes.template.none')}
              nextStep={t('changes.template.noneNext')}
            />
          ) : (
            <ul className={classes.list}>
              {items.map(template => (
                <TemplateRow
                  key={template.id}
                  template={template}
                  onEdit={() => setEditing(template)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {editing && (
        <TemplateDialog
          template={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Panel>
  );
}
