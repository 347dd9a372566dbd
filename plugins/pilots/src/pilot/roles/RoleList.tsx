import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { RoleRow } from './RoleRow';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
  },
  { name: 'PilotsRoleList' },
);

/** One line a role. */
export function RoleList(props: {
  roles: PilotsSchemas['RoleView'][];
  viewer?: string;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.roles.map(role => (
        <RoleRow key={role.role} role={role} viewer={props.viewer} />
      ))}
    </ul>
  );
}
