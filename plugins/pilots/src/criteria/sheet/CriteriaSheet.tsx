import { Alert } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { useCriteriaWords } from '../useCriteriaWords';
import { CriteriaHead } from './CriteriaHead';
import { CriteriaTable } from './CriteriaTable';

/** The criteria as they stand, outcome by outcome. */
export function CriteriaSheet({
  view,
  results,
}: {
  view: PilotsSchemas['CriteriaView'];
  results?: PilotsSchemas['CriterionResult'][];
}) {
  const t = useText();
  const words = useCriteriaWords();
  return (
    <>
      <CriteriaHead view={view} />
      {view.whyNotEditable && (
        <Alert
          status="info"
          icon
          title={t('criteria.notEditable')}
          description={view.whyNotEditable}
        />
      )}
      {view.missingOutcomes.length > 0 && (
        <Alert
          status="warning"
          icon
          title={t('criteria.missing', {
            outcomes: view.missingOutcomes.map(words.outcome).join(', '),
          })}
        />
      )}
      <CriteriaTable criteria={view.criteria} results={results} />
    </>
  );
}
