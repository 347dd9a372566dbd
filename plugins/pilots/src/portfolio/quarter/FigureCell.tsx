import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { NoData } from '../../ground/figures';
import { Figure, useFigureWords } from './useFigureWords';

const useStyles = makeStyles(
  {
    value: {
      margin: 'var(--bui-space-1) 0',
      fontSize: 'var(--bui-font-size-7)',
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
      lineHeight: 1.2,
    },
    rest: { margin: 0 },
  },
  { name: 'PilotsFigureCell' },
);

/** A figure: name, value or "no data", what it stands on, and how it is defined. */
export function FigureCell({ figure }: { figure: Figure }) {
  const classes = useStyles();
  const { name, definition, value, more } = useFigureWords()(figure);
  return (
    <div>
      <dt>
        <Text variant="body-medium" weight="bold">
          {name}
        </Text>
      </dt>
      <dd className={classes.value}>{value ?? <NoData />}</dd>
      {more.length > 0 && (
        <dd className={classes.rest}>
          <Text as="div" variant="body-small">
            {more.join(' · ')}
          </Text>
        </dd>
      )}
      <dd className={classes.rest}>
        <Text as="div" variant="body-small" color="secondary">
          {definition}
        </Text>
      </dd>
    </div>
  );
}
