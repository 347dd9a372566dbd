import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import DriftIcon from '@material-ui/icons/CompareArrows';
import HelpIcon from '@material-ui/icons/HelpOutline';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { Facts, Row } from '../../ground/layout';
import { useSaid } from '../../ground/said';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import { BaselineActions } from './BaselineActions';
import { BaselineContent } from './BaselineContent';

export type EnvironmentOverview =
  PilotsSchemas['ConfigurationOverview']['environments'][number];

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
  { name: 'PilotsEnvironmentRow' },
);

/** How an environment stands, in a word. */
function StandingChip({ of }: { of: EnvironmentOverview }) {
  const t = useText();
  if (!of.baseline || !of.observation) {
    return (
      <Chip tone="neutral" icon={<HelpIcon />}>
        {t('configuration.notCompared')}
      </Chip>
    );
  }
  return of.drifted > 0 ? (
    <Chip tone="danger" icon={<DriftIcon />}>
      {t('configuration.drifted', { count: of.drifted })}
    </Chip>
  ) : (
    <Chip tone="success" icon={<CheckIcon />}>
      {t('configuration.asAgreed')}
    </Chip>
  );
}

/** One environment, with its parameters on demand. */
export function EnvironmentRow({
  environment: of,
  view,
}: {
  environment: EnvironmentOverview;
  view?: PilotView;
}) {
  const classes = useStyles();
  const t = useText();
  const said = useSaid();
  const [isOpen, setIsOpen] = useState(false);
  const { environment, baseline, proposed, observation, source } = of;
  return (
    <li className={classes.row} aria-label={environment}>
      <Row>
        <Text weight="bold">{environment}</Text>
        {of.isLive && <Chip tone="info">{t('configuration.live')}</Chip>}
        {of.isReference && (
          <Chip tone="neutral">{t('configuration.reference')}</Chip>
        )}
        <StandingChip of={of} />
        {of.pending > 0 && (
          <Chip tone="info">
            {t('configuration.pending', { count: of.pending })}
          </Chip>
        )}
        {of.unknown > 0 && (
          <Chip tone="warning" icon={<WarningIcon />}>
            {t('configuration.unknown', { count: of.unknown })}
          </Chip>
        )}
      </Row>
      <Facts
        facts={[
          {
            name: t('configuration.baseline'),
            value: baseline ? (
              <>
                {t('configuration.version', {
                  version: String(baseline.version),
                })}
                {', '}
                {t('configuration.parameters', { count: baseline.parameters })}
                {', '}
                {t('configuration.secrets', { count: baseline.secrets })}
                {baseline.state === 'proposed' && (
                  <div>{t('configuration.provisional')}</div>
                )}
              </>
            ) : (
              t('configuration.noBaseline')
            ),
          },
          {
            name: t('configuration.proposed'),
            value:
              proposed &&
              t('configuration.version', { version: String(proposed.version) }),
          },
          {
            name: t('configuration.observed'),
            value: observation ? (
              <When at={observation.observedAt} format="relative" />
            ) : (
              t('configuration.neverObserved')
            ),
          },
        ]}
      />
      {source?.failure && (
        <Chip tone="warning" icon={<WarningIcon />}>
          {t('configuration.sourceFails', {
            failure: said(source.failure),
          })}
        </Chip>
      )}
      <Row>
        {of.versions > 0 && (
          <Button
            size="small"
            variant="secondary"
            aria-expanded={isOpen}
            onPress={() => setIsOpen(!isOpen)}
          >
            {t(isOpen ? 'configuration.hide' : 'configuration.show', {
              environment,
            })}
          </Button>
        )}
        {proposed && view && (
          <BaselineActions baseline={proposed} view={view} />
        )}
      </Row>
      {isOpen && (
        <BaselineContent
          environment={environment}
          initial={(proposed ?? baseline)?.version ?? of.versions}
        />
      )}
    </li>
  );
}
