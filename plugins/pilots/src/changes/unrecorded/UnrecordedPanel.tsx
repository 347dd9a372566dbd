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
import {
  EmptyState,
  Loaded,
  More,
  Panel,
  Prose,
  Row,
} from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { usePages, usePilot } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { usePilotView } from '../../pilot';
import { JoinDialog } from './JoinDialog';

type Joined = PilotsSchemas['JoinedDeployment'];

const PAGE_SIZE = 20;

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    row: {
      padding: 'var(--bui-space-3) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none' },
    },
  },
  { name: 'PilotsUnrecordedPanel' },
);

/** Deployments that belong to no change, and joining them to one by hand. */
export function UnrecordedPanel() {
  const classes = useStyles();
  const t = useText();
  const roleTitle = useRoleTitle();
  const { resource, ref, zone } = usePilot();
  const { value: view } = usePilotView();
  const [joining, setJoining] = useState<Joined>();
  const pages = usePages<Joined>(
    cursor =>
      resource.get('/changes/unrecorded', {
        query: { cursor, limit: PAGE_SIZE },
      }),
    [resource],
    ref,
  );
  const offBecause = mayAct('change.close', view?.yourRoles ?? [])
    ? undefined
    : t('changes.unrecorded.joinOff', {
        roles: rolesFor('change.close').map(roleTitle).join(', '),
      });
  return (
    <Panel title={t('changes.unrecorded.title')} id="unrecorded">
      <Loaded reading={pages} lines={2}>
        {deployments =>
          deployments.length === 0 ? (
            <EmptyState
              title={t('changes.unrecorded.none')}
              nextStep={t('changes.unrecorded.noneNext')}
            />
          ) : (
            <>
              <Text as="p" color="secondary">
                {t('changes.unrecorded.explain')}
              </Text>
              <ul className={classes.list}>
                {deployments.map(joined => {
                  const { deployment } = joined;
                  const { id, source, versions, commits } = deployment;
                  const name = versions[0] ?? commits[0]?.slice(0, 12) ?? id;
                  return (
                    <li className={classes.row} key={`${source}/${id}`}>
                      <Row>
                        <Text weight="bold">{name}</Text>
                        <Chip
                          tone={
                            deployment.result === 'failed'
                              ? 'danger'
                              : 'neutral'
                          }
                        >
                          {t(`changes.result.${deployment.result}`)}
                        </Chip>
                        <When at={deployment.finishedAt} zone={zone} />
                        <ActionButton
                          variant="secondary"
                          offBecause={offBecause}
                          onPress={() => setJoining(joined)}
                        >
                          {t('changes.unrecorded.join', { name })}
                        </ActionButton>
                      </Row>
                      <Text as="div" variant="body-small" color="secondary">
                        {t('changes.unrecorded.of', {
                          id,
                          source,
                          components: deployment.components.join(', '),
                        })}
                      </Text>
                      {(joined.note ?? joined.reason) && (
                        <Text as="div" variant="body-small">
                          {joined.note ? (
                            <Prose text={joined.note} />
                          ) : (
                            joined.reason
                          )}
                        </Text>
                      )}
                    </li>
                  );
                })}
              </ul>
              <More pages={pages} />
            </>
          )
        }
      </Loaded>
      {joining && (
        <JoinDialog joined={joining} onClose={() => setJoining(undefined)} />
      )}
    </Panel>
  );
}
