import { Alert } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Prose } from '../../ground/layout';
import { useCriteriaWords } from '../useCriteriaWords';
import { CriteriaHead } from './CriteriaHead';
import { CriteriaTable } from './CriteriaTable';

/** The criteria as they stand, outcome by outcome. */
export function CriteriaSheet({
  view,
  evaluation,
}: {
  view: PilotsSchemas['CriteriaView'];
  /** How they stand, once they count. */
  evaluation?: PilotsSchemas['Evaluation'];
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
          description={<Prose text={view.whyNotEditable} />}
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
      <CriteriaTable
        criteria={view.criteria}
        results={evaluation?.results}
        originals={evaluation?.original?.results}
      />
    </>
  );
}
