import { Skeleton, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, Suspense, useId } from 'react';
import { Table } from '../../ground/layout';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    root: { margin: 0, minWidth: 0 },
    caption: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: 'var(--bui-space-3)',
      alignItems: 'baseline',
    },
    data: {
      fontFamily: 'var(--bui-font-regular)',
      fontSize: 'var(--bui-font-size-2)',
      color: 'var(--bui-fg-secondary)',
      '& summary': { cursor: 'pointer', width: 'fit-content' },
      '& summary:focus-visible': { outline: '2px solid var(--bui-ring)' },
    },
  },
  { name: 'PilotsPicture' },
);

/**
 * A picture with its title, a description and, for whoever does not see it, its
 * data as a table. `children` may still be on its way.
 */
export function Picture(props: {
  title: string;
  description: string;
  beside?: ReactNode;
  height: number;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
  children: ReactNode;
}) {
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const data = t('delivery.chart.data', { title: props.title });
  return (
    <figure className={classes.root} aria-labelledby={`${id}-title`}>
      <figcaption className={classes.caption}>
        <Text as="h4" id={`${id}-title`} variant="body-medium" weight="bold">
          {props.title}
        </Text>
        <Text as="span" variant="body-small" color="secondary">
          {props.description}
        </Text>
        {props.beside}
      </figcaption>
      <div role="img" aria-label={`${props.title}. ${props.description}`}>
        <Suspense fallback={<Skeleton height={props.height} width="100%" />}>
          {props.children}
        </Suspense>
      </div>
      <details className={classes.data}>
        <summary>{data}</summary>
        <Table label={data}>
          <thead>
            <tr>
              {props.columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </figure>
  );
}
