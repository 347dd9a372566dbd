import { useText } from '../../translation';
import { EmptyState, Facts, Loaded, Panel } from '../../ground/layout';
import { usePilotView } from '../usePilotView';
import { OnCallFacts } from './OnCallFacts';
import { RollbackTriggerFacts } from './RollbackTriggerFacts';
import { useGuardrailFacts } from './useGuardrailFacts';

/** The limits within which the pilot runs. */
export function GuardrailsCard() {
  const t = useText();
  const reading = usePilotView();
  const factsOf = useGuardrailFacts();
  return (
    <Panel title={t('pilot.guardrails.title')} id="guardrails">
      <Loaded reading={reading} lines={5}>
        {({ fields: { guardrails }, onCall }) => (
          <>
            {Object.keys(guardrails).length === 0 ? (
              <EmptyState
                title={t('pilot.guardrails.none')}
                nextStep={t('pilot.guardrails.noneNext')}
              />
            ) : (
              <Facts facts={factsOf(guardrails)} />
            )}
            {guardrails.rollbackTrigger && (
              <RollbackTriggerFacts trigger={guardrails.rollbackTrigger} />
            )}
            {onCall && <OnCallFacts onCall={onCall} />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
