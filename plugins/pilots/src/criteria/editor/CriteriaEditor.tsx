import { Button, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, useAction } from '../../ground/acting';
import { ErrorNotice, Panel, Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { CriteriaForms } from './CriteriaForms';
import { CriterionProblem, formOf, inputOf, problemsOf } from './CriterionForm';

/** Edits the criteria before the lock: as a draft, or proposed for signature. */
export function CriteriaEditor({
  criteria,
  etag,
  onClose,
}: {
  criteria: PilotsSchemas['Criterion'][];
  etag: string;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [forms, setForms] = useState(() => criteria.map(formOf));
  const save = (propose: boolean) => () =>
    resource.put('/criteria', {
      body: {
        criteria: inputOf(forms),
        propose,
      },
      ifMatch: etag,
    });
  const draft = useAction(save(false), {
    done: t('criteria.saved'),
    onDone: onClose,
  });
  const proposal = useAction(save(true), {
    done: t('criteria.proposed'),
    onDone: onClose,
  });
  const wrong = problemsOf(forms, false);
  const missing = problemsOf(forms, true);
  const error = draft.error ?? proposal.error;
  const off = (problems: CriterionProblem[]) =>
    problems.length > 0 ? t('criteria.editor.problemsOff') : undefined;
  return (
    <Panel title={t('criteria.editor.title')}>
      <Text as="p" color="secondary">
        {t('criteria.explain')}
      </Text>
      <CriteriaForms forms={forms} onChange={setForms} problems={missing} />
      {error && <ErrorNotice error={error} />}
      <Row>
        <ActionButton
          size="medium"
          variant="primary"
          isPending={proposal.pending}
          offBecause={off(missing)}
          onPress={() => proposal.run()}
        >
          {t('criteria.propose')}
        </ActionButton>
        <ActionButton
          size="medium"
          variant="secondary"
          isPending={draft.pending}
          offBecause={off(wrong)}
          onPress={() => draft.run()}
        >
          {t('criteria.saveDraft')}
        </ActionButton>
        <Button variant="tertiary" onPress={onClose}>
          {t('ground.action.cancel')}
        </Button>
      </Row>
    </Panel>
  );
}
