import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useAnchor } from './useAnchor';

const useStyles = makeStyles(
  {
    header: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 'var(--bui-space-2)',
      alignItems: 'center',
      justifyContent: 'space-between',
    },
    title: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 'var(--bui-space-2)',
      alignItems: 'center',
      minWidth: 0,
    },
    body: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-4)',
      minWidth: 0,
      // Cards cut off what hangs over; wide content scrolls by itself.
      overflowWrap: 'anywhere',
    },
  },
  { name: 'PilotsPanel' },
);

/** A card with a heading, what belongs beside it, and a body. An address can point at it by its id. */
export function Panel(props: {
  title: string;
  beside?: ReactNode;
  actions?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  const classes = useStyles();
  const { target } = useAnchor<HTMLDivElement>(props.id ?? '–');
  return (
    <Card ref={target} id={props.id} aria-label={props.title}>
      <CardHeader>
        <div className={classes.header}>
          <div className={classes.title}>
            <Text as="h3" variant="title-x-small" weight="bold">
              {props.title}
            </Text>
            {props.beside}
          </div>
          {props.actions}
        </div>
      </CardHeader>
      <CardBody>
        <div className={classes.body}>{props.children}</div>
      </CardBody>
    </Card>
  );
}
