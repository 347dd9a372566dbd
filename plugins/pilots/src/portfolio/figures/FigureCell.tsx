import { makeStyles } from '@material-ui/core/styles';
import AboveIcon from '@material-ui/icons/ReportProblemOutlined';
import { NoData, Sparkline } from '../../ground/figures';
import { useText } from '../../translation';
import { DeliveryFigure } from './useDeliveryFigures';

const useStyles = makeStyles(
  {
    exceeded: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 'var(--bui-space-1)',
      color: 'var(--bui-fg-negative)',
      '& svg': { fontSize: 14 },
    },
  },
  { name: 'PilotsFigureCell' },
);

/** A delivery number of the last 28 days over the twelve weeks that led to it. */
export function FigureCell({ figure }: { figure: DeliveryFigure }) {
  const classes = useStyles();
  const t = useText();
  const { name, value, sample, weeks, limit } = figure;
  const above = limit && t('portfolio.matrix.above', { limit: limit.said });
  const column = t(`portfolio.column.${name}`);
  return (
    <>
      {value === undefined ? (
        <NoData hint={sample} />
      ) : (
        <span title={sample}>
          {limit?.exceeded ? (
            <span className={classes.exceeded} title={`${above}, ${sample}`}>
              <AboveIcon titleAccess={above} />
              {value}
            </span>
          ) : (
            value
          )}
        </span>
      )}
      <Sparkline
        values={weeks}
        limit={limit?.value}
        label={
          limit
            ? t('portfolio.matrix.trendLimited', {
                column,
                limit: limit.said,
              })
            : t('portfolio.matrix.trend', { column })
        }
      />
    </>
  );
}
