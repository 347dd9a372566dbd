import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { durationInWords } from '../../pilot';
import { quantity, useCriteriaWords } from '../useCriteriaWords';
import { VerdictChip } from './VerdictChip';

/** One criterion: what is measured, what it has to be, from where on it is promising. */
export function CriterionRow({
  criterion,
  result,
  withResult,
  original,
  withOriginal,
}: {
  criterion: PilotsSchemas['Criterion'];
  result?: PilotsSchemas['CriterionResult'];
  withResult: boolean;
  /** How it would stand as first locked; undefined if an amendment added it. */
  original?: PilotsSchemas['CriterionResult'];
  withOriginal: boolean;
}) {
  const t = useText();
  const words = useCriteriaWords();
  const { unit, floor, baseline, rationale, supportHours } = criterion;
  return (
    <tr>
      <th scope="row">
        <Text as="div" weight="bold">
          {criterion.title}
        </Text>
        <Text as="div" variant="body-small" color="secondary">
          {criterion.metric}
          {rationale && ` · ${rationale}`}
        </Text>
        {supportHours && (
          <Text as="div" variant="body-small" color="secondary">
            {t('criteria.support', { hours: supportHours })}
          </Text>
        )}
      </th>
      <td>{words.threshold(criterion)}</td>
      <td>
        {floor !== undefined && quantity(floor, unit)}
        {criterion.floorDefaulted && (
          <Text as="div" variant="body-small" color="secondary">
            {t('criteria.floorDefault')}
          </Text>
        )}
      </td>
      <td>{baseline === undefined ? '–' : quantity(baseline, unit)}</td>
      <td>{durationInWords(criterion.window)}</td>
      <td>{words.anchor(criterion.anchor)}</td>
      {withResult && (
        <td>{result && <VerdictChip result={result} unit={unit} />}</td>
      )}
      {withOriginal && (
        <td>
          {original ? (
            <VerdictChip result={original} unit={unit} />
          ) : (
            t('criteria.notThen')
          )}
        </td>
      )}
    </tr>
  );
}
