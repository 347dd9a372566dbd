import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useText } from '../../translation';
import { useAnchor } from '../../ground/layout';
import { StatusChip } from '../../ground/status';
import { CheckActions } from './CheckActions';
import { CheckEvidence } from './CheckEvidence';
import { MendLine } from './MendLine';
import { needsWork } from './itemOrder';

type Check = PilotsSchemas['Check'];

const useStyles = makeStyles(
  {
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: 'var(--bui-space-2) var(--bui-space-4)',
      padding: 'var(--bui-space-3) 0',
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

/** One check: how it stands, why, who can mend it and where, what shows that it holds. */
export function CheckRow({ check }: { check: Check }) {
  const classes = useStyles();
  const t = useText();
  const { target } = useAnchor<HTMLLIElement>(check.id);
  const { waiver } = check;
  const waived =
    check.status === 'exempt' && waiver
      ? t('ground.status.waivedUntil', {
          date: DateTime.fromISO(waiver.expiresAt).toLocaleString(
            DateTime.DATE_MED,
          ),
        })
      : undefined;
  return (
    <li className={classes.row} id={check.id} ref={target}>
      <div>
        <div className={classes.head}>
          <StatusChip status={check.status}>{waived}</StatusChip>
          <Text weight="bold">{check.title}</Text>
        </div>
        <Text as="div">{check.message}</Text>
        {needsWork(check.status) && check.fix && (
          <MendLine fix={check.fix} title={check.title} />
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
      <CheckActions check={check} />
    </li>
  );
}
