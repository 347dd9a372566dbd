import { makeStyles } from '@material-ui/core/styles';
import {
  APPROVAL_KINDS,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { sayDuration } from '../../ground/figures';

const useStyles = makeStyles(
  {
    table: {
      borderCollapse: 'collapse',
      fontSize: 'var(--bui-font-size-2)',
      '& th, & td': {
        padding: 'var(--bui-space-1) var(--bui-space-4) var(--bui-space-1) 0',
        textAlign: 'left',
        fontVariantNumeric: 'tabular-nums',
      },
      '& tbody th': { fontWeight: 'normal' },
    },
  },
  { name: 'PilotsApprovalTable' },
);

const HOUR = 3600;

/** Which approvals wait the longest. */
export function ApprovalTable(props: {
  approvals: PilotsSchemas['QuarterView']['approvals'];
}) {
  const classes = useStyles();
  const t = useText();
  const word = (kind: string) =>
    APPROVAL_KINDS.includes(kind as never)
      ? t(`quarter.kind.${kind as (typeof APPROVAL_KINDS)[number]}`)
      : kind;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('quarter.approvalKind')}</th>
          <th scope="col">{t('quarter.approvalCount')}</th>
          <th scope="col">{t('quarter.approvalHours')}</th>
        </tr>
      </thead>
      <tbody>
        {props.approvals.map(({ kind, count, hours }) => (
          <tr key={kind}>
            <th scope="row">{word(kind)}</th>
            <td>{count}</td>
            <td>{sayDuration((hours / count) * HOUR)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
