import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  CriterionOutcome,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { durationInWords } from '../../pilot';
import { quantity, useCriteriaWords } from '../useCriteriaWords';
import { VerdictChip } from './VerdictChip';

const useStyles = makeStyles(
  {
    scroll: { overflowX: 'auto' },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: 'var(--bui-font-size-3)',
      '& th, & td': {
        textAlign: 'left',
        verticalAlign: 'top',
        padding: 'var(--bui-space-2)',
        borderTop: '1px solid var(--bui-border-1)',
      },
      '& thead th': {
        borderTop: 'none',
        color: 'var(--bui-fg-secondary)',
        fontWeight: 'var(--bui-font-weight-regular)' as 'normal',
        fontSize: 'var(--bui-font-size-2)',
      },
      '& tbody th': { minWidth: '14rem', fontWeight: 'normal' },
      '& td': { whiteSpace: 'nowrap' },
      '& caption': { textAlign: 'left', fontWeight: 'bold' },
    },
  },
  { name: 'PilotsCriteriaTable' },
);

/** The criteria of one outcome. */
export function CriteriaTable({
  outcome,
  criteria,
  results,
}: {
  outcome: CriterionOutcome;
  criteria: PilotsSchemas['Criterion'][];
  /** How they stand, once they count. */
  results?: PilotsSchemas['CriterionResult'][];
}) {
  const classes = useStyles();
  const t = useText();
  const words = useCriteriaWords();
  return (
    <div
      className={classes.scroll}
      role="region"
      aria-label={t('criteria.caption', { outcome: words.outcome(outcome) })}
      // A table that scrolls sideways does so by keyboard, too.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.table}>
        <caption>{words.outcome(outcome)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criteria.column.criterion')}</th>
            <th scope="col">{t('criteria.column.threshold')}</th>
            <th scope="col">{t('criteria.column.floor')}</th>
            <th scope="col">{t('criteria.column.baseline')}</th>
            <th scope="col">{t('criteria.column.window')}</th>
            <th scope="col">{t('criteria.column.anchor')}</th>
            {results && <th scope="col">{t('criteria.column.result')}</th>}
          </tr>
        </thead>
        <tbody>
          {criteria.map(criterion => {
            const result = results?.find(r => r.criterion === criterion.id);
            return (
              <tr key={criterion.id}>
                <th scope="row">
                  <Text as="div" weight="bold">
                    {criterion.title}
                  </Text>
                  <Text as="div" variant="body-small" color="secondary">
                    {criterion.metric}
                    {criterion.rationale && ` · ${criterion.rationale}`}
                  </Text>
                  {criterion.supportHours && (
                    <Text as="div" variant="body-small" color="secondary">
                      {t('criteria.support', { hours: criterion.supportHours })}
                    </Text>
                  )}
                </th>
                <td>{words.threshold(criterion)}</td>
                <td>
                  {criterion.floor !== undefined &&
                    quantity(criterion.floor, criterion.unit)}
                  {criterion.floorDefaulted && (
                    <Text as="div" variant="body-small" color="secondary">
                      {t('criteria.floorDefault')}
                    </Text>
                  )}
                </td>
                <td>
                  {criterion.baseline === undefined
                    ? '–'
                    : quantity(criterion.baseline, criterion.unit)}
                </td>
                <td>{durationInWords(criterion.window)}</td>
                <td>{words.anchor(criterion.anchor)}</td>
                {results && (
                  <td>
                    {result && (
                      <VerdictChip result={result} unit={criterion.unit} />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
