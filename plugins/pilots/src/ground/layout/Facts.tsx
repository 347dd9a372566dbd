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
    rows: { margin: 0 },
    row: {
      display: 'grid',
      gridTemplateColumns: '9rem minmax(0, 1fr)',
      gap: 'var(--bui-space-1) var(--bui-space-3)',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    value: { margin: 0, overflowWrap: 'anywhere' },
  },
  { name: 'PilotsFacts' },
);

/**
 * Names and values; absent values are left out. `columns` puts them side by
 * side where there is room, `rows` below each other: for long values.
 */
export function Facts({
  facts,
  layout = 'columns',
}: {
  facts: { name: string; value: ReactNode }[];
  layout?: 'columns' | 'rows';
}) {
  const classes = useStyles();
  return (
    <dl className={layout === 'rows' ? classes.rows : classes.list}>
      {facts
        .filter(
          ({ value }) => value !== undefined && value !== null && value !== '',
        )
        .map(({ name, value }) => (
          <div
            key={name}
            className={layout === 'rows' ? classes.row : undefined}
          >
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
