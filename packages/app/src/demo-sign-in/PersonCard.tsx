import { Avatar } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { DemoPerson } from './useDemoPeople';

const useStyles = makeStyles(theme => ({
  card: { height: '100%' },
  action: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: theme.spacing(2),
    height: '100%',
    padding: theme.spacing(2),
    '&:focus-visible': {
      outline: `3px solid ${theme.palette.primary.main}`,
      outlineOffset: -3,
    },
  },
}));

/** One of the demo people, as a button to be them. */
export const PersonCard = (props: {
  person: DemoPerson;
  onChoose(person: DemoPerson): void;
}) => {
  const classes = useStyles();
  const { name, occupation, teams } = props.person;
  return (
    <Card variant="outlined" className={classes.card}>
      <CardActionArea
        className={classes.action}
        onClick={() => props.onChoose(props.person)}
      >
        <span aria-hidden>
          <Avatar
            displayName={name}
            customStyles={{ width: 40, height: 40, fontSize: '1rem' }}
          />
        </span>
        <span>
          <Typography variant="subtitle1" component="strong" display="block">
            {name}
          </Typography>
          {occupation && (
            <Typography variant="body2" component="span" display="block">
              {occupation}
            </Typography>
          )}
          <Typography variant="caption" color="textSecondary">
            {teams.join(' · ')}
          </Typography>
        </span>
      </CardActionArea>
    </Card>
  );
};
