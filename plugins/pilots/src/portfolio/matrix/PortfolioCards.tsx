import { Card, CardBody, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { Row } from '../../ground/layout';
import { NoData } from '../../ground/figures';
import { StageChain } from '../../ground/status';
import { PortfolioRow } from '../PortfolioRow';
import { AttentionChips } from '../attention';
import { CriteriaCell } from './CriteriaCell';
import { DecisionCell } from './DecisionCell';
import { PilotName } from './PilotName';
import { ReadinessCell } from './ReadinessCell';
import { FigureCell, useDeliveryFigures } from '../figures';

const useStyles = makeStyles(
  {
    list: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-3)',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    body: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-3)',
      overflowWrap: 'anywhere',
    },
    facts: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      gap: 'var(--bui-space-3)',
      margin: 0,
      '& dd': { margin: 0 },
    },
  },
  { name: 'PilotsPortfolioCards' },
);

function PilotCard({ row }: { row: PortfolioRow }) {
  const classes = useStyles();
  const t = useText();
  const figures = useDeliveryFigures(row);
  const facts = [
    { name: 'decision' as const, value: <DecisionCell row={row} /> },
    { name: 'criteria' as const, value: <CriteriaCell row={row} /> },
    ...(figures ? [] : [{ name: 'delivery' as const, value: <NoData /> }]),
    ...(figures ?? []).map(figure => ({
      name: figure.name,
      value: <FigureCell figure={figure} />,
    })),
  ];
  return (
    <Card aria-label={row.title}>
      <CardBody>
        <div className={classes.body}>
          <div>
            <PilotName row={row} />
          </div>
          <Row>
            <StageChain stage={row.stage} />
            <div>
              <ReadinessCell row={row} />
            </div>
          </Row>
          <AttentionChips row={row} />
          <dl className={classes.facts}>
            {facts.map(({ name, value }) => (
              <div key={name}>
                <dt>
                  <Text variant="body-small" color="secondary">
                    {t(`portfolio.column.${name}`)}
                  </Text>
                </dt>
                <dd>
                  <Text as="div">{value}</Text>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </CardBody>
    </Card>
  );
}

/** The portfolio where there is no room for a matrix: one card a pilot. */
export function PortfolioCards({ rows }: { rows: PortfolioRow[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {rows.map(row => (
        <li key={row.ref}>
          <PilotCard row={row} />
        </li>
      ))}
    </ul>
  );
}
