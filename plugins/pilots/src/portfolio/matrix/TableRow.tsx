import { NoData } from '../../ground/figures';
import { StageChain } from '../../ground/status';
import { useText } from '../../translation';
import { PortfolioRow } from '../PortfolioRow';
import { AttentionChips } from '../attention';
import { CriteriaCell } from './CriteriaCell';
import { DecisionCell } from './DecisionCell';
import { PilotName } from './PilotName';
import { ReadinessCell } from './ReadinessCell';
import { FigureCell, useDeliveryFigures } from '../figures';
import { useTableStyles } from './useTableStyles';

/** Delivery columns that a pilot without any data spans. */
const FIGURES = 4;

/** A pilot as a row of the matrix. */
export function TableRow({ row }: { row: PortfolioRow }) {
  const classes = useTableStyles();
  const t = useText();
  const figures = useDeliveryFigures(row);
  return (
    <tr>
      <th scope="row" className={classes.pinned}>
        <PilotName row={row} />
      </th>
      <td className={classes.stage}>
        <StageChain stage={row.stage} />
      </td>
      <td className={classes.figure}>
        <ReadinessCell row={row} />
      </td>
      {figures?.map(figure => (
        <td key={figure.name} className={classes.figure}>
          <FigureCell figure={figure} />
        </td>
      )) ?? (
        <td colSpan={FIGURES}>
          <NoData hint={t('portfolio.matrix.noDataHint')} />
        </td>
      )}
      <td className={classes.figure}>
        <CriteriaCell row={row} />
      </td>
      <td className={classes.figure}>
        <DecisionCell row={row} />
      </td>
      <td className={classes.attention}>
        <AttentionChips row={row} />
      </td>
    </tr>
  );
}
