import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Hash } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { useSaid } from '../../ground/said';

const useStyles = makeStyles(
  {
    statement: {
      margin: 0,
      padding: 'var(--bui-space-3)',
      background: 'var(--bui-bg-neutral-2)',
      borderRadius: 'var(--bui-radius-2)',
    },
  },
  { name: 'PilotsSignedStatement' },
);

/**
 * The sentence that is signed, in which role, over which hash. It stands there
 * word for word; whoever reads another language finds below it what it says.
 */
export function SignedStatement(props: {
  statement: string;
  hash: string;
  role?: RoleId;
}) {
  const classes = useStyles();
  const t = useText();
  const title = useRoleTitle();
  const read = useSaid()(props.statement);
  return (
    <div>
      {props.role && (
        <Text as="div" weight="bold">
          {t('lifecycle.sign.as', { role: title(props.role) })}
        </Text>
      )}
      <Text as="div" variant="body-small" color="secondary">
        {t('lifecycle.sign.statement')}
      </Text>
      <blockquote className={classes.statement}>
        <Text as="p">{props.statement}</Text>
        {read !== props.statement && (
          <Text as="p" color="secondary">
            {read}
          </Text>
        )}
        <Hash value={props.hash} />
      </blockquote>
    </div>
  );
}
