import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useId, useState } from 'react';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { BlockerList } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { useSaid } from '../../ground/said';
import { useStageWord } from '../../ground/status';
import { TransitionDialog } from './TransitionDialog';
import { useEventWords } from '../useEventWords';

const useStyles = makeStyles(
  {
    row: {
      padding: 'var(--bui-space-3) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none', paddingTop: 0 },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
    },
  },
  { name: 'PilotsStepRow' },
);

/** One event: its button, or everything that stands in its way. */
export function StepRow({ step }: { step: PilotsSchemas['PilotTransition'] }) {
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const role = useRoleTitle();
  const said = useSaid();
  const stage = useStageWord();
  const words = useEventWords()(step.event);
  const [open, setOpen] = useState(false);
  const blocked = t('lifecycle.steps.blocked', {
    count: step.blockedBy.length,
  });
  const leadsTo = t('lifecycle.steps.leadsTo', {
    stages: step.to.map(stage).join(' / '),
  });
  const by = t('lifecycle.steps.by', { roles: step.who.map(role).join(', ') });
  return (
    <li className={classes.row} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <Text as="div" weight="bold" id={id}>
            {words.title}
          </Text>
          <Text as="div" variant="body-small" color="secondary">
            {`${leadsTo} · ${by}`}
          </Text>
        </div>
        <ActionButton
          variant={words.destructive ? 'secondary' : 'primary'}
          offBecause={
            step.allowed
              ? undefined
              : `${blocked}: ${step.blockedBy
                  .map(({ message }) => said(message))
                  .join('; ')}`
          }
          onPress={() => setOpen(true)}
        >
          {words.title}
        </ActionButton>
      </div>
      {!step.allowed && <BlockerList blockers={step.blockedBy} />}
      {open && <TransitionDialog step={step} onClose={() => setOpen(false)} />}
    </li>
  );
}
