import { Alert, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import PauseIcon from '@material-ui/icons/PauseCircleOutline';
import { useState } from 'react';
import { useText } from '../translation';
import { ActionButton, ReasonDialog, useAction } from '../ground/acting';
import { Prose, Row } from '../ground/layout';
import { PersonLink, useViewer } from '../ground/people';
import { usePilot } from '../ground/reading';
import { Chip } from '../ground/status';
import { When } from '../ground/time';
import { PilotView } from '../pilot';

type Cause = NonNullable<PilotView['pause']>['causes'][number];

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: { padding: 'var(--bui-space-2) 0' },
  },
  { name: 'PilotsPauseNotice' },
);

/** Why the pilot is paused, or what of a pause outlives the due date, and what clears each cause. Nothing unless it is. */
export function PauseNotice({ view }: { view: PilotView }) {
  const classes = useStyles();
  const t = useText();
  if (!view.pause) return null;
  return (
    <Alert
      status="danger"
      title={t(
        view.stage === 'paused'
          ? 'lifecycle.pause.title'
          : 'lifecycle.pause.titleDue',
      )}
      description={
        <ul className={classes.list}>
          {view.pause.causes.length === 0 && (
            <li className={classes.item}>{t('lifecycle.pause.noCause')}</li>
          )}
          {view.pause.causes.map(cause => (
            <li key={cause.id} className={classes.item}>
              <CauseLine cause={cause} view={view} />
            </li>
          ))}
        </ul>
      }
    />
  );
}

function CauseLine({ cause, view }: { cause: Cause; view: PilotView }) {
  const t = useText();
  const viewer = useViewer();
  const { resource } = usePilot();
  const [lifting, setLifting] = useState(false);
  const action = useAction<[string]>(
    (_, reason) =>
      resource.post('/pause/causes/{id}/lifting', {
        params: { id: cause.id },
        body: { reason },
      }),
    { done: t('lifecycle.pause.lifted') },
  );
  const mayLift =
    cause.pausedBy === viewer || view.yourRoles.includes('sponsor');
  return (
    <>
      <Row>
        <Chip
          tone={cause.cleared ? 'success' : 'danger'}
          icon={cause.cleared ? <CheckIcon /> : <PauseIcon />}
        >
          {t(
            cause.cleared
              ? 'lifecycle.pause.cleared'
              : 'lifecycle.pause.stands',
          )}
        </Chip>
        <Text weight="bold">
          {/* Whoever pauses by hand says why in words of their own. */}
          <Prose text={cause.detail} written={cause.cause === 'by-hand'} />
        </Text>
        {cause.liftable && (
          <ActionButton
            variant="secondary"
            offBecause={mayLift ? undefined : t('lifecycle.pause.notYours')}
            onPress={() => setLifting(true)}
          >
            {t('lifecycle.pause.lift')}
          </ActionButton>
        )}
      </Row>
      <Text as="div" variant="body-small">
        {t('lifecycle.pause.since', {
          who: <PersonLink of={cause.pausedBy} />,
          when: <When at={cause.pausedAt} zone={view.timeZone} />,
        })}
      </Text>
      {!cause.cleared && !cause.liftable && (
        <Text as="div" variant="body-small">
          {t('lifecycle.pause.clearedBy', {
            how: <Prose text={cause.clearedBy} />,
          })}
        </Text>
      )}
      <ReasonDialog
        title={t('lifecycle.pause.lift')}
        explanation={t(
          view.stage === 'paused'
            ? 'lifecycle.pause.liftExplain'
            : 'lifecycle.pause.liftExplainDue',
        )}
        confirm={t('lifecycle.pause.lift')}
        isOpen={lifting}
        onClose={() => setLifting(false)}
        action={action}
      />
    </>
  );
}
