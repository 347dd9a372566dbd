import { makeStyles } from '@material-ui/core/styles';
import {
  CRITERION_OUTCOMES,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { useCriteriaWords } from '../useCriteriaWords';
import { CriterionRow } from './CriterionRow';

const useStyles = makeStyles(
  {
    scroll: { overflowX: 'auto' },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontFamily: 'var(--bui-font-regular)',
      fontSize: 'var(--bui-font-size-3)',
      overflowWrap: 'normal',
      '& th, & td': {
        textAlign: 'left',
        verticalAlign: 'top',
        padding: 'var(--bui-space-2)',
        borderTop: '1px solid var(--bui-border-1)',
        fontWeight: 'normal',
        whiteSpace: 'nowrap',
      },
      '& thead th': {
        borderTop: 'none',
        color: 'var(--bui-fg-secondary)',
        fontSize: 'var(--bui-font-size-2)',
      },
      '& tbody th': { minWidth: '14rem', whiteSpace: 'normal' },
    },
    outcome: {
      paddingTop: 'var(--bui-space-4) !important',
      fontWeight: 'var(--bui-font-weight-bold) !important' as 'bold',
    },
  },
  { name: 'PilotsCriteriaTable' },
);

/** All criteria, outcome by outcome, in columns that stand below each other. */
export function CriteriaTable({
  criteria,
  results,
  originals,
}: {
  criteria: PilotsSchemas['Criterion'][];
  /** How they stand, once they count. */
  results?: PilotsSchemas['CriterionResult'][];
  /** How they would stand as first locked, where they were amended since. */
  originals?: PilotsSchemas['CriterionResult'][];
}) {
  const classes = useStyles();
  const t = useText();
  const words = useCriteriaWords();
  const columns = [
    'threshold',
    'floor',
    'baseline',
    'window',
    'anchor',
  ] as const;
  return (
    <div
      className={classes.scroll}
      role="region"
      aria-label={t('criteria.title')}
      // A table that scrolls sideways does so by keyboard, too.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('criteria.column.criterion')}</th>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(`criteria.column.${column}`)}
              </th>
            ))}
            {results && <th scope="col">{t('criteria.column.result')}</th>}
            {originals && <th scope="col">{t('criteria.column.original')}</th>}
          </tr>
        </thead>
        {CRITERION_OUTCOMES.filter(outcome =>
          criteria.some(criterion => criterion.outcome === outcome),
        ).map(outcome => (
          <tbody key={outcome}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={
                  columns.length + 1 + (results ? 1 : 0) + (originals ? 1 : 0)
                }
                className={classes.outcome}
              >
                {words.outcome(outcome)}
              </th>
            </tr>
            {criteria
              .filter(criterion => criterion.outcome === outcome)
              .map(criterion => (
                <CriterionRow
                  key={criterion.id}
                  criterion={criterion}
                  result={results?.find(r => r.criterion === criterion.id)}
                  withResult={Boolean(results)}
                  original={originals?.find(r => r.criterion === criterion.id)}
                  withOriginal={Boolean(originals)}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
