import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { FormEvent, useState } from 'react';
import { PersonCard } from './PersonCard';
import { SignInFrame } from './SignInFrame';
import { DemoPerson } from './useDemoPeople';

const useStyles = makeStyles(theme => ({
  search: { width: '100%', maxWidth: 480, marginBottom: theme.spacing(2) },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
  },
}));

/** True when each word of the query is somewhere in the person's name, occupation or teams. */
function matches(person: DemoPerson, query: string) {
  const text = [person.name, person.occupation, ...person.teams]
    .join(' ')
    .toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}

/** The demo people as cards; typing narrows them down, Enter takes the first one left. */
export const PeopleChooser = (props: {
  people: DemoPerson[];
  onChoose(person: DemoPerson): void;
}) => {
  const classes = useStyles();
  const [query, setQuery] = useState('');
  const found = props.people.filter(person => matches(person, query.trim()));
  const takeFirst = (event: FormEvent) => {
    event.preventDefault();
    if (query && found.length > 0) {
      props.onChoose(found[0]);
    }
  };

  return (
    <SignInFrame
      title="Who do you want to be?"
      lead="This is a demo: pick anyone and see the portal as they do, without a password. Nobody may approve their own work here either, so come back and be someone else when it is their turn."
    >
      <form onSubmit={takeFirst} role="search">
        <TextField
          className={classes.search}
          id="find-person"
          variant="outlined"
          type="search"
          // Finding a person is all that this page is for.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          label="Find a person"
          helperText="A name, a team or what they do. Enter picks the first."
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
      </form>
      <Typography role="status" variant="body2">
        {found.length === 0
          ? `Nobody matches “${query}”.`
          : `${found.length} of ${props.people.length} people`}
      </Typography>
      <ul className={classes.grid} aria-label="Demo people">
        {found.map(person => (
          <li key={person.ref}>
            <PersonCard person={person} onChoose={props.onChoose} />
          </li>
        ))}
      </ul>
    </SignInFrame>
  );
};
