import {
  decisionRefusal,
  rolesFor,
  RoleId,
  TriggerCase,
  TriggerDecision,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { ActionButton } from '../../../ground/acting';
import { Row } from '../../../ground/layout';
import { useText } from '../../../translation';
import { ConfirmDialog } from './ConfirmDialog';
import { DecideDialog } from './DecideDialog';
import { useNow } from '../useNow';
import { Case } from '../useTrigger';

/** Asks the room's own rule, so that a button is off for the reason that the server would give. */
function useRefusal(of: Case, yourRoles: readonly RoleId[], now: number) {
  const t = useText();
  return (decision: TriggerDecision): string | undefined => {
    const refusal = decisionRefusal(of as TriggerCase, {
      decision,
      at: new Date(now).toISOString(),
      roles: yourRoles,
    });
    if (!refusal) return undefined;
    if (refusal.because === 'role') {
      const when = DateTime.fromISO(of.sponsorFrom).toLocaleString(
        DateTime.DATETIME_MED,
      );
      return t('guardrails.trigger.act.forOwner', { when });
    }
    return decision === 'hold' && of.hold
      ? t('guardrails.trigger.act.heldOnce')
      : t('guardrails.trigger.act.late');
  };
}

/** What can be done about an open case: decide, or confirm the rollback. */
export function TriggerActions({
  of,
  yourRoles,
}: {
  of: Case;
  yourRoles: readonly RoleId[];
}) {
  const t = useText();
  const [doing, setDoing] = useState<TriggerDecision | 'confirm'>();
  const isDecidable = of.state === 'open' || of.state === 'held';
  const refusal = useRefusal(of, yourRoles, useNow(isDecidable));
  const mayConfirm = rolesFor('trigger.confirm').some(role =>
    yourRoles.includes(role),
  );
  const close = () => setDoing(undefined);
  return (
    <Row>
      {isDecidable &&
        (['rollback', 'hold'] as const).map(decision => (
          <ActionButton
            key={decision}
            variant={decision === 'rollback' ? 'primary' : 'secondary'}
            destructive={decision === 'rollback'}
            offBecause={refusal(decision)}
            onPress={() => setDoing(decision)}
          >
            {t(`guardrails.trigger.act.${decision}`)}
          </ActionButton>
        ))}
      {of.state === 'rolling-back' && (
        <ActionButton
          variant="primary"
          offBecause={
            mayConfirm ? undefined : t('guardrails.trigger.act.forConfirmers')
          }
          onPress={() => setDoing('confirm')}
        >
          {t('guardrails.trigger.act.confirm')}
        </ActionButton>
      )}
      {doing === 'confirm' && <ConfirmDialog onClose={close} />}
      {(doing === 'rollback' || doing === 'hold') && (
        <DecideDialog of={of} decision={doing} onClose={close} />
      )}
    </Row>
  );
}
