import { useText } from '../../translation';
import { Loaded, Panel } from '../../ground/layout';
import { useViewer } from '../../ground/people';
import { usePilotReading } from '../../ground/reading';
import { RoleList } from './RoleList';

/** The six roles: who holds them, who claims them, and what the viewer can do about it. */
export function RolesCard() {
  const t = useText();
  const viewer = useViewer();
  const reading = usePilotReading(pilot => pilot.get('/roles'));
  return (
    <Panel title={t('pilot.roles.title')} id="roles">
      <Loaded reading={reading} lines={6}>
        {({ roles }) => <RoleList roles={roles} viewer={viewer} />}
      </Loaded>
    </Panel>
  );
}
