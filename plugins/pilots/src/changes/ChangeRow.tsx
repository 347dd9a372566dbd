import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../translation';
import { Row, useAnchor } from '../ground/layout';
import { SignatoryName } from '../ground/people';
import { usePilot } from '../ground/reading';
import { Chip } from '../ground/status';
import { When } from '../ground/time';
import { ChangeDetails } from './ChangeDetails';
import { ChangeStateChip, useResultWord } from './ChangeStateChip';
import { KindChip } from './kinds/KindChip';

const useStyles = makeStyles(
  {
    row: {
      padding: 'var(--bui-space-3) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none' },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 'var(--bui-space-2)',
      justifyContent: 'space-between',
      alignItems: 'center',
    },
  },
  { name: 'PilotsChangeRow' },
);

/** A change in a line; everything else opens below it. */
export function ChangeRow({
  change,
}: {
  change: PilotsSchemas['ChangeSummary'];
}) {
  const classes = useStyles();
  const t = useText();
  const resultWord = useResultWord();
  const { zone } = usePilot();
  const { isTarget, target } = useAnchor<HTMLLIElement>(change.id);
  const [open, setOpen] = useState(isTarget);
  const { closure, window: span } = change;
  return (
    <li className={classes.row} id={change.id} ref={target}>
      <div className={classes.head}>
        <div>
          <Row>
            <Text color="secondary">{change.id}</Text>
            <Text weight="bold">{change.title}</Text>
            <ChangeStateChip state={change.state} />
            <KindChip kind={change.kind} />
            {change.rehearsal && (
              <Chip tone="neutral">{t('changes.rehearsal')}</Chip>
            )}
            {closure && (
              <Chip
                tone={closure.result === 'succeeded' ? 'success' : 'danger'}
              >
                {resultWord(closure.result)}
              </Chip>
            )}
          </Row>
          <Text as="div" variant="body-small" color="secondary">
            <SignatoryName of={change.author} />
            {span && (
              <>
                {' · '}
                {t('changes.windowSpan', {
                  start: <When at={span.start} zone={zone} />,
                  end: <When at={span.end} zone={zone} />,
                })}
              </>
            )}
          </Text>
        </div>
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={open}
          aria-label={t(open ? 'changes.hide' : 'changes.show', {
            id: change.id,
          })}
          iconEnd={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
          onPress={() => setOpen(!open)}
        >
          {open ? t('ground.action.hide') : t('ground.action.show')}
        </Button>
      </div>
      {open && <ChangeDetails id={change.id} />}
    </li>
  );
}
