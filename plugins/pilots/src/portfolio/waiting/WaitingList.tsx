import { Link } from '@backstage/core-components';
import { Card, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Prose, Row } from '../../ground/layout';
import { StageChip } from '../../ground/status';
import { When } from '../../ground/time';
import { usePilotPath } from '../usePilotPath';
import { WaitingKind } from './WaitingKind';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'grid',
      gridTemplateColumns: '8rem minmax(0, 1fr) auto',
      gap: 'var(--bui-space-1) var(--bui-space-3)',
      alignItems: 'center',
      padding: 'var(--bui-space-3) var(--bui-space-4)',
      borderTop: '1px solid var(--bui-border-1)',
      overflowWrap: 'anywhere',
      '&:first-child': { borderTop: 'none' },
      '@media (max-width: 700px)': { gridTemplateColumns: '1fr' },
    },
  },
  { name: 'PilotsWaitingList' },
);

/** One line a thing that waits: what, in which pilot, since when, and where to settle it. */
export function WaitingList(props: {
  items: PilotsSchemas['MyWaitingItem'][];
}) {
  const classes = useStyles();
  const t = useText();
  const path = usePilotPath();
  return (
    <Card>
      <ul className={classes.list}>
        {props.items.map(({ pilot, id, kind, title, since, link }) => (
          <li key={`${pilot.ref} ${id}`} className={classes.item}>
            <div>
              <WaitingKind kind={kind} />
            </div>
            <div>
              <Text as="div" weight="bold">
                <Link to={path(pilot.ref, link)}>
                  <Prose text={title} plain />
                </Link>
              </Text>
              <Text as="div" variant="body-small" color="secondary">
                {t('portfolio.waiting.in', {
                  pilot: <Link to={path(pilot.ref)}>{pilot.title}</Link>,
                })}
                {' · '}
                {t('portfolio.waiting.since', {
                  when: <When at={since} format="relative" />,
                })}
              </Text>
            </div>
            <Row>
              <StageChip stage={pilot.stage} />
            </Row>
          </li>
        ))}
      </ul>
    </Card>
  );
}
