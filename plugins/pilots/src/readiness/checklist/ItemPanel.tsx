import { Button, Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { Row, useAnchor } from '../../ground/layout';
import { StatusChip } from '../../ground/status';
import { CheckRow } from './CheckRow';
import { groupChecks } from './groupChecks';
import { ItemFooter } from './ItemFooter';
import { checksInOrder, needsWork } from './itemOrder';

type Item = PilotsSchemas['ChecklistItem'];

const useStyles = makeStyles(
  {
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
    },
    number: { minWidth: '1.5rem' },
    list: { listStyle: 'none', margin: 0, padding: 0 },
  },
  { name: 'PilotsItemPanel' },
);

const countPassed = (item: Item) =>
  item.checks.filter(({ status }) => !needsWork(status)).length;

/** One item of the checklist; what fails is open from the beginning. */
export function ItemPanel({ item }: { item: Item }) {
  const classes = useStyles();
  const t = useText();
  const { target, anchor } = useAnchor<HTMLDivElement>(`item-${item.id}`);
  const pointedAt =
    anchor === `item-${item.id}` || item.checks.some(({ id }) => id === anchor);
  const [opened, setOpened] = useState<boolean>();
  const count = {
    passed: String(countPassed(item)),
    total: String(item.checks.length),
  };
  const open = opened ?? (pointedAt || needsWork(item.status));
  return (
    <Card ref={target} id={`item-${item.id}`} aria-label={item.title}>
      <CardHeader>
        <div className={classes.head}>
          <Row>
            <Text color="secondary" className={classes.number}>
              {item.number}
            </Text>
            <Text as="h3" variant="body-large" weight="bold">
              {item.title}
            </Text>
            <StatusChip status={item.status} />
          </Row>
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={open}
            aria-label={t('readiness.item.details', {
              ...count,
              number: String(item.number),
              title: item.title,
            })}
            iconEnd={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
            onPress={() => setOpened(!open)}
          >
            {t('readiness.item.checks', count)}
          </Button>
        </div>
      </CardHeader>
      {open && (
        <CardBody>
          <ul className={classes.list}>
            {groupChecks(checksInOrder(item)).map(group => (
              <CheckRow key={group.checks[0].id} group={group} />
            ))}
          </ul>
          <ItemFooter item={item} />
        </CardBody>
      )}
    </Card>
  );
}
