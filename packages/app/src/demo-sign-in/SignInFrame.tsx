import { configApiRef, useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: theme.spacing(4, 3),
    background: theme.palette.background.default,
    color: theme.palette.text.primary,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  column: { maxWidth: 1200, margin: '0 auto' },
  lead: { maxWidth: 720, margin: theme.spacing(1, 0, 3) },
}));

/** What all states of the sign-in page have around them. */
export const SignInFrame = (
  props: PropsWithChildren<{ title: string; lead?: ReactNode }>,
) => {
  const classes = useStyles();
  const portal = useApi(configApiRef).getOptionalString('app.title');
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Typography variant="subtitle1" component="p">
          {portal}
        </Typography>
        <Typography variant="h3" component="h1">
          {props.title}
        </Typography>
        {props.lead && (
          <Typography className={classes.lead}>{props.lead}</Typography>
        )}
        {props.children}
      </div>
    </main>
  );
};
