import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { VerdictChip, useVerdictWord } from '../../criteria';
import { useSaid } from '../../ground/said';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: 'var(--bui-space-3)',
      alignItems: 'start',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none', paddingTop: 0 },
    },
  },
  { name: 'PilotsEvidenceList' },
);

/** Each criterion with its verdict, and the one it had as first locked where that differs. */
export function EvidenceList({
  evaluation,
}: {
  evaluation: PilotsSchemas['Evaluation'];
}) {
  const classes = useStyles();
  const t = useText();
  const said = useSaid();
  const word = useVerdictWord();
  const { original, results } = evaluation;
  if (results.length === 0) {
    return <Text as="p">{t('decisions.forum.evidenceNone')}</Text>;
  }
  return (
    <ul className={classes.list} aria-label={t('decisions.forum.evidence')}>
      {results.map(result => {
        const before = original?.results.find(
          one => one.criterion === result.criterion,
        );
        return (
          <li key={result.criterion} className={classes.item}>
            <div>
              <Text as="div">{result.title}</Text>
              <Text as="div" variant="body-small" color="secondary">
                {said(result.reason)}
              </Text>
            </div>
            <div>
              <VerdictChip result={{ ...result, value: undefined }} unit="" />
              {before && before.verdict !== result.verdict && (
                <Text as="div" variant="body-small" color="secondary">
                  {t('decisions.forum.asLocked', {
                    verdict: word(before.verdict),
                  })}
                </Text>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
