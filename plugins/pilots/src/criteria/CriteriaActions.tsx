import {
  AMENDMENT_STAGES,
  isLocked,
  mayAct,
  PilotAction,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';
import { ActionButton } from '../ground/acting';
import { Row } from '../ground/layout';
import { useRoleTitle } from '../ground/people';
import { usePilotView } from '../pilot';
import type { Writing } from './CriteriaTab';
import { LockCriteria } from './LockCriteria';

/** What can be done with the criteria; what is off says why. */
export function CriteriaActions({
  view,
  onWrite,
}: {
  view: PilotsSchemas['CriteriaView'];
  onWrite: (writing: Writing) => void;
}) {
  const t = useText();
  const title = useRoleTitle();
  const pilot = usePilotView().value;
  const roles = pilot?.yourRoles ?? [];
  const missingRole = (action: PilotAction) =>
    mayAct(action, roles) ? undefined : rolesFor(action).map(title).join(', ');
  const editors = missingRole('criteria.propose');
  const amenders = missingRole('amendment.propose');
  const lockers = missingRole('criteria.lock');
  const locked = isLocked(view.state);
  const amendable = pilot && AMENDMENT_STAGES.includes(pilot.stage);
  const { criteria, etag } = view;

  let amendOff: string | undefined;
  if (amenders) amendOff = t('criteria.amendment.off', { roles: amenders });
  if (!amendable) amendOff = t('criteria.amendment.notNow');
  return (
    <Row>
      <ActionButton
        variant="secondary"
        offBecause={
          view.whyNotEditable ??
          (editors && t('criteria.editOff', { roles: editors }))
        }
        onPress={() => onWrite({ criteria, etag })}
      >
        {t('criteria.edit')}
      </ActionButton>
      {view.state === 'proposed' && (
        <LockCriteria
          view={view}
          offBecause={lockers && t('criteria.lockOff', { roles: lockers })}
        />
      )}
      {locked && (
        <ActionButton
          variant="secondary"
          offBecause={amendOff}
          onPress={() => onWrite({ criteria })}
        >
          {t('criteria.amendment.propose')}
        </ActionButton>
      )}
    </Row>
  );
}
