import { Card, CardBody } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { Facts, Row } from '../../ground/layout';
import { StageChain } from '../../ground/status';
import { PortfolioRow } from '../PortfolioRow';
import { AttentionChips } from '../attention';
import { CriteriaCell } from './CriteriaCell';
import { DecisionCell } from './DecisionCell';
import { PilotName } from './PilotName';
import { ReadinessCell } from './ReadinessCell';
import { NoData, useDeliveryFigures } from '../figures';

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
  },
  { name: 'PilotsPortfolioCards' },
);

function PilotCard({ row }: { row: PortfolioRow }) {
  const classes = useStyles();
  const t = useText();
  const figures = useDeliveryFigures(row);
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
          <Facts
            facts={[
              {
                name: t('portfolio.column.decision'),
                value: <DecisionCell row={row} />,
              },
              {
                name: t('portfolio.column.criteria'),
                value: <CriteriaCell row={row} />,
              },
              ...(figures ?? []).map(({ name, value, sample }) => ({
                name: t(`portfolio.column.${name}`),
                value: value ?? <NoData hint={sample} />,
              })),
            ]}
          />
          {!figures && <NoData hint={t('portfolio.matrix.noDataHint')} />}
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
