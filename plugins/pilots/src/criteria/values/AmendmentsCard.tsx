import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Column, Loaded, More, Panel } from '../../ground/layout';
import { usePages, usePilot } from '../../ground/reading';
import { PilotView, usePilotView } from '../../pilot';
import { AmendmentRow } from '../amendments/AmendmentRow';
import { PendingValues } from './PendingValues';
import { ValueChanges } from './ValueChanges';

type Amendment = PilotsSchemas['ValueAmendment'];

/** What the entity says differently from what was approved, and the amendments by which it comes into force. */
export function AmendmentsCard() {
  const view = usePilotView().value;
  // Until something is frozen the entity itself rules.
  return view?.frozen ? <Amendments view={view} /> : null;
}

function Amendments({ view }: { view: PilotView }) {
  const t = useText();
  const { ref, resource } = usePilot();
  const pages = usePages<Amendment>(
    cursor => resource.get('/amendments', { query: { cursor } }),
    [resource],
    ref,
  );
  const { pending } = view;
  const none = pending.length === 0 && !pages.value?.length;
  // As long as the entity says what was approved there is nothing to speak of.
  if (none && !pages.error) return null;
  return (
    <Panel title={t('criteria.values.title')} id="amendments">
      {pending.length > 0 && (
        <PendingValues view={view} amendments={pages.value} />
      )}
      <Loaded reading={pages} lines={2}>
        {amendments => (
          <Column>
            <div>
              {amendments.map(amendment => (
                <AmendmentRow
                  key={amendment.id}
                  amendment={amendment}
                  words={{
                    loosens: t('criteria.values.loosens'),
                    approveExplain: t('criteria.values.approveExplain'),
                    rejectExplain: t('criteria.values.rejectExplain'),
                  }}
                >
                  <ValueChanges
                    changes={amendment.changes}
                    label={t('criteria.values.proposedLabel')}
                    columns={[
                      t('criteria.values.before'),
                      t('criteria.values.after'),
                    ]}
                  />
                </AmendmentRow>
              ))}
            </div>
            <More pages={pages} />
          </Column>
        )}
      </Loaded>
    </Panel>
  );
}
