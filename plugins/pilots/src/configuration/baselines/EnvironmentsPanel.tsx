import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import {
  mayAct,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton } from '../../ground/acting';
import { EmptyState, Loaded, Panel, Row } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { usePilotReading } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { usePilotView } from '../../pilot';
import { useText } from '../../translation';
import { EnvironmentRow } from './EnvironmentRow';
import { ProposeDialog } from './ProposeDialog';
import { SettingsDialog } from './SettingsDialog';

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'PilotsEnvironments' },
);

/** Each environment: what was agreed on, what was found, and how old that is. */
export function EnvironmentsPanel() {
  const classes = useStyles();
  const t = useText();
  const title = useRoleTitle();
  const { value: view } = usePilotView();
  const reading = usePilotReading(pilot => pilot.get('/configuration'));
  const [doing, setDoing] = useState<'propose' | 'settings'>();
  const mayWrite = mayAct('configuration.write', view?.yourRoles ?? []);
  const actions = (
    <Row>
      <ActionButton
        variant="secondary"
        offBecause={mayWrite ? undefined : t('configuration.settingsOff')}
        onPress={() => setDoing('settings')}
      >
        {t('configuration.settings')}
      </ActionButton>
      <ActionButton
        variant="primary"
        offBecause={
          mayWrite
            ? undefined
            : t('configuration.proposeOff', {
                roles: rolesFor('configuration.write').map(title).join(', '),
              })
        }
        onPress={() => setDoing('propose')}
      >
        {t('configuration.propose')}
      </ActionButton>
    </Row>
  );
  return (
    <Panel
      id="configuration"
      title={t('configuration.title')}
      actions={actions}
    >
      <Text as="p" color="secondary">
        {t('configuration.explain')}
      </Text>
      <Loaded reading={reading} lines={4}>
        {overview =>
          overview.environments.length === 0 ? (
            <EmptyState
              title={t('configuration.none')}
              nextStep={t('configuration.noneNext')}
            />
          ) : (
            <>
              {overview.residencyUnbound && (
                <Chip tone="warning" icon={<WarningIcon />}>
                  {t('configuration.unbound')}
                </Chip>
              )}
              <ul className={classes.list}>
                {overview.environments.map(environment => (
                  <EnvironmentRow
                    key={environment.environment}
                    environment={environment}
                    view={view}
                  />
                ))}
              </ul>
              {overview.keyOrigin === 'database' && (
                <Text as="p" variant="body-small" color="secondary">
                  {t('configuration.keyInDatabase')}
                </Text>
              )}
            </>
          )
        }
      </Loaded>
      {doing === 'propose' && (
        <ProposeDialog
          environments={reading.value?.environments ?? []}
          onClose={() => setDoing(undefined)}
        />
      )}
      {doing === 'settings' && (
        <SettingsDialog onClose={() => setDoing(undefined)} />
      )}
    </Panel>
  );
}
