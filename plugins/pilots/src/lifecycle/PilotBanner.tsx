import { Card, CardBody, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translation';
import { Column, Loaded, Row } from '../ground/layout';
import { useRoleTitle } from '../ground/people';
import { Chip, StageChain, StageChip } from '../ground/status';
import { Countdown, When } from '../ground/time';
import { TriggerNotice } from '../guardrails';
import { PilotView, usePilotView } from '../pilot';
import { NextStep } from './steps/NextStep';
import { PauseNotice } from './PauseNotice';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 'var(--bui-space-3) var(--bui-space-6)',
      alignItems: 'center',
      justifyContent: 'space-between',
    },
  },
  { name: 'PilotsBanner' },
);

const LIVE: readonly string[] = ['running', 'paused', 'decision-due'];
const OVER: readonly string[] = ['scaled', 'iterating', 'stopped', 'archived'];

function Standing({ view }: { view: PilotView }) {
  const classes = useStyles();
  const t = useText();
  const title = useRoleTitle();
  return (
    <div className={classes.root}>
      <div>
        <Row>
          {view.stage === 'paused' || OVER.includes(view.stage) ? (
            <StageChip stage={view.stage} />
          ) : (
            <StageChain stage={view.stage} />
          )}
          {!OVER.includes(view.stage) && (
            <Countdown
              to={view.decisionDate}
              zone={view.timeZone}
              owed={LIVE.includes(view.stage)}
            />
          )}
          {view.adopted && (
            <Chip tone="info">{t('lifecycle.banner.adopted')}</Chip>
          )}
        </Row>
        <Text as="div" variant="body-small" color="secondary">
          {t('lifecycle.banner.entered', {
            when: <When at={view.stageSince} zone={view.timeZone} />,
          })}
          {view.yourRoles.length > 0 &&
            ` · ${t('lifecycle.banner.yourRoles', {
              roles: view.yourRoles.map(title).join(', '),
            })}`}
        </Text>
      </div>
      <NextStep view={view} />
    </div>
  );
}

/** Where the pilot stands: stage, days to the decision, and what it waits for. */
export function PilotBanner() {
  const t = useText();
  const reading = usePilotView();
  return (
    <Card aria-label={t('lifecycle.banner.label')}>
      <CardBody>
        <Loaded reading={reading} lines={2}>
          {view => (
            <Column>
              <Standing view={view} />
              {LIVE.includes(view.stage) && <TriggerNotice view={view} />}
              <PauseNotice view={view} />
            </Column>
          )}
        </Loaded>
      </CardBody>
    </Card>
  );
}
