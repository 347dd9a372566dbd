import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import DriftIcon from '@material-ui/icons/CompareArrows';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton } from '../../ground/acting';
import { Facts, Row, useAnchor } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import { AcceptDrift } from './AcceptDrift';
import { EpisodeParameters } from './EpisodeParameters';

const useStyles = makeStyles(
  {
    row: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-3)',
      padding: 'var(--bui-space-4) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none', paddingTop: 0 },
    },
  },
  { name: 'PilotsEpisodeRow' },
);

/** One episode: what drifted, since when, and how it ended. */
export function EpisodeRow({
  episode,
  view,
}: {
  episode: PilotsSchemas['DriftEpisode'];
  view?: PilotView;
}) {
  const classes = useStyles();
  const t = useText();
  const title = useRoleTitle();
  const anchor = `drift-${episode.id}`;
  const { target, isTarget } = useAnchor<HTMLLIElement>(anchor);
  const isOpen = episode.state === 'open';
  const [shown, setShown] = useState(isOpen || isTarget);
  const [accepting, setAccepting] = useState(false);
  const name = t('configuration.driftIn', {
    environment: episode.environment,
  });
  const mayAccept = mayAct('drift.accept', view?.yourRoles ?? []);
  return (
    <li className={classes.row} id={anchor} ref={target} aria-label={name}>
      <Row>
        <Text weight="bold">{name}</Text>
        <Chip
          tone={isOpen ? 'danger' : 'success'}
          icon={isOpen ? <DriftIcon /> : <CheckIcon />}
        >
          {t(isOpen ? 'configuration.open' : 'configuration.closed')}
        </Chip>
        {episode.residency && (
          <Chip tone="danger" icon={<WarningIcon />}>
            {t('configuration.breach')}
          </Chip>
        )}
        <Text color="secondary">
          {isOpen
            ? t('configuration.drifted', { count: episode.drifted })
            : t('configuration.parameters', { count: episode.parameters })}
        </Text>
        {episode.reopened > 0 && (
          <Text color="secondary">
            {t('configuration.reopened', { count: episode.reopened })}
          </Text>
        )}
      </Row>
      <Facts
        facts={[
          {
            name: t('configuration.since'),
            value: <When at={episode.openedAt} />,
          },
          {
            name: t('configuration.until'),
            value: episode.closedAt && <When at={episode.closedAt} />,
          },
        ]}
      />
      {episode.acceptances.map(({ by, change, version, reason, at }) => (
        <Text as="p" key={at}>
          {t('configuration.acceptedBy', {
            who: by.actor,
            change,
            version: String(version),
            reason,
          })}
        </Text>
      ))}
      <Row>
        <Button
          size="small"
          variant="secondary"
          aria-expanded={shown}
          onPress={() => setShown(!shown)}
        >
          {t(shown ? 'ground.action.hide' : 'ground.action.show')}
        </Button>
        {isOpen && (
          <ActionButton
            variant="primary"
            offBecause={
              mayAccept
                ? undefined
                : t('configuration.acceptOff', {
                    roles: rolesFor('drift.accept').map(title).join(', '),
                  })
            }
            onPress={() => setAccepting(true)}
          >
            {t('configuration.accept')}
          </ActionButton>
        )}
      </Row>
      {shown && <EpisodeParameters episode={episode} />}
      {accepting && (
        <AcceptDrift episode={episode} onClose={() => setAccepting(false)} />
      )}
    </li>
  );
}
