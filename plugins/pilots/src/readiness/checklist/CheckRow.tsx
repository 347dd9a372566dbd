import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { useText } from '../../translation';
import { Prose, useAnchor } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { StatusChip } from '../../ground/status';
import { CheckActions } from './CheckActions';
import { CheckEvidence } from './CheckEvidence';
import { CheckGroup } from './groupChecks';
import { needsWork } from './itemOrder';
import { MendLine } from './MendLine';

const useStyles = makeStyles(
  {
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: 'var(--bui-space-2) var(--bui-space-4)',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none', paddingTop: 0 },
      '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
    },
  },
  { name: 'PilotsCheckRow' },
);

/** A check, or several of one reason: how they stand, who can mend it and where, what shows that they hold. */
export function CheckRow({ group }: { group: CheckGroup }) {
  const [check] = group.checks;
  const classes = useStyles();
  const t = useText();
  const { zone } = usePilot();
  const { target, anchor } = useAnchor<HTMLLIElement>(check.id);
  // The address may point at any of the group.
  const id = group.checks.some(one => one.id === anchor) ? anchor : check.id;
  const { waiver } = check;
  const waived =
    check.status === 'exempt' && waiver
      ? t('ground.status.waivedUntil', {
          date: DateTime.fromISO(waiver.expiresAt).toLocaleString(
            DateTime.DATE_MED,
          ),
        })
      : undefined;
  // What needs nobody's work takes a line; what does, as much as it needs.
  const quiet = !needsWork(check.status);
  const message = (
    <Text color={quiet ? 'secondary' : undefined}>
      <Prose text={check.message} zone={zone} />
    </Text>
  );
  return (
    <li className={classes.row} id={id} ref={target} aria-label={group.title}>
      <div>
        <div className={classes.head}>
          <StatusChip status={check.status}>{waived}</StatusChip>
          <Text weight="bold">{group.title}</Text>
          {quiet && message}
        </div>
        {!quiet && <div>{message}</div>}
        {!quiet && check.fix && (
          <MendLine fix={check.fix} title={group.title} />
        )}
        {check.evidence.length > 0 && (
          <CheckEvidence evidence={check.evidence} />
        )}
        {waiver?.state === 'requested' && (
          <Text as="div" variant="body-small" color="secondary">
            {t('readiness.check.asked')}
          </Text>
        )}
      </div>
      <CheckActions group={group} />
    </li>
  );
}
