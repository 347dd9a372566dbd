import { Checkbox, Text } from '@backstage/ui';
import {
  PilotsSchemas,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { ChangeFields } from './ChangeFields';
import { draftOf, formOf } from './ChangeForm';

/** Writes a new change, or edits one; an edit of an approved one says what it voids. */
export function ChangeDialog({
  change,
  roles,
  onClose,
}: {
  change?: PilotsSchemas['Change'];
  /** Of the viewer. */
  roles: readonly RoleId[];
  onClose: () => void;
}) {
  const t = useText();
  const { entity, resource, zone } = usePilot();
  const [form, setForm] = useState(() =>
    formOf(change, zone, entity.spec.targets),
  );
  const [propose, setPropose] = useState(true);
  const action = useAction(
    (idempotencyKey, draft: PilotsSchemas['ChangeDraft']) =>
      change
        ? resource.put('/changes/{id}', {
            params: { id: change.id },
            body: draft,
            ifMatch: change.etag,
          })
        : resource.post('/changes', {
            body: { ...draft, propose },
            idempotencyKey,
          }),
    {
      done: change ? t('changes.saved') : t('changes.created'),
      onDone: onClose,
    },
  );
  let offBecause: string | undefined;
  if (Boolean(form.windowStart) !== Boolean(form.windowEnd)) {
    offBecause = t('changes.windowNeeded');
  }
  if (form.kind === 'standard' && !form.template) {
    offBecause = t('changes.template.needed');
  }
  if (!form.title.trim()) offBecause = t('ground.action.required');
  return (
    <ActionDialog
      title={
        change ? t('changes.editTitle', { id: change.id }) : t('changes.new')
      }
      isOpen
      onClose={onClose}
      width={720}
      confirm={change ? t('ground.action.save') : t('changes.new')}
      pending={action.pending}
      error={action.error}
      offBecause={offBecause}
      onConfirm={() => action.run(draftOf(form, zone))}
    >
      {change && <Text as="p">{t('changes.editVoids')}</Text>}
      <ChangeFields
        form={form}
        isNew={!change}
        roles={roles}
        onChange={setForm}
      />
      {!change && (
        <Checkbox isSelected={propose} onChange={setPropose}>
          {t(
            form.kind === 'standard'
              ? 'changes.field.proposeStandard'
              : 'changes.field.propose',
          )}
        </Checkbox>
      )}
    </ActionDialog>
  );
}
