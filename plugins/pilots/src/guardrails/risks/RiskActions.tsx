import {
  PilotsSchemas,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ReasonDialog, useAction } from '../../ground/acting';
import { Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { RiskDialog } from './RiskDialog';
import { SettleRisk } from './SettleRisk';
import { RiskGuards } from './useRiskGuards';

type Deed = 'accept' | 'reject' | 'mitigate' | 'edit';

/** What can be done with a risk; a button that is off says why. */
export function RiskActions({
  risk,
  guards,
  yourRoles,
}: {
  risk: PilotsSchemas['Risk'];
  guards: RiskGuards;
  yourRoles: readonly RoleId[];
}) {
  const t = useText();
  const { resource } = usePilot();
  const [doing, setDoing] = useState<Deed>();
  const stop = () => setDoing(undefined);
  const reject = useAction<[string]>(
    (_, reason) =>
      resource.post('/risks/{id}/rejection', {
        params: { id: risk.id },
        body: { reason },
        ifMatch: risk.etag,
      }),
    { done: t('guardrails.risks.rejected') },
  );
  // What a risk is meant to become comes first; the other way stays possible.
  const deeds: Deed[] =
    risk.treatment === 'accept'
      ? ['accept', 'reject', 'mitigate']
      : ['mitigate', 'accept', 'reject'];
  const shown: Deed[] = risk.state === 'open' ? [...deeds, 'edit'] : ['edit'];
  const offBecause = (deed: Deed) =>
    deed === 'edit' ? guards.write : guards[deed];
  return (
    <>
      <Row>
        {shown.map((deed, at) => (
          <ActionButton
            key={deed}
            variant={at === 0 && deed !== 'edit' ? 'primary' : 'secondary'}
            offBecause={offBecause(deed)}
            onPress={() => setDoing(deed)}
          >
            {t(`guardrails.risks.${deed}`)}
          </ActionButton>
        ))}
      </Row>
      {doing === 'edit' && (
        <RiskDialog risk={risk} yourRoles={yourRoles} onClose={stop} />
      )}
      {(doing === 'accept' || doing === 'mitigate') && (
        <SettleRisk risk={risk} how={doing} onClose={stop} />
      )}
      <ReasonDialog
        title={t('guardrails.risks.rejectTitle')}
        explanation={t('guardrails.risks.rejectExplain')}
        confirm={t('guardrails.risks.reject')}
        isOpen={doing === 'reject'}
        onClose={stop}
        action={reject}
        destructive
      />
    </>
  );
}
