import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  {
    list: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(14rem, 1fr))',
      gap: 'var(--bui-space-4)',
      margin: 0,
    },
    value: { margin: 0 },
  },
  { name: 'PilotsFacts' },
);

/** Names and values, side by side where there is room; absent values are left out. */
export function Facts({
  facts,
}: {
  facts: { name: string; value: ReactNode }[];
}) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {facts
        .filter(
          ({ value }) => value !== undefined && value !== null && value !== '',
        )
        .map(({ name, value }) => (
          <div key={name}>
            <dt>
              <Text variant="body-small" color="secondary">
                {name}
              </Text>
            </dt>
            <dd className={classes.value}>
              <Text as="div" variant="body-medium">
                {value}
              </Text>
            </dd>
          </div>
        ))}
    </dl>
  );
}
