import { Button, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { AmendmentWords, isSaid, wordsOf } from '../amendments/AmendmentWords';
import { useText } from '../../translation';
import { ActionButton, useAction } from '../../ground/acting';
import { ErrorNotice, Panel, Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { CriteriaForms } from './CriteriaForms';
import { formOf, inputOf, problemsOf } from './CriterionForm';

/** Proposes locked criteria as they should be, with the reason and what is known today. */
export function AmendmentEditor({
  criteria,
  onClose,
}: {
  criteria: PilotsSchemas['Criterion'][];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [forms, setForms] = useState(() => criteria.map(formOf));
  const [text, setText] = useState({ reason: '', known: '' });
  const action = useAction(
    idempotencyKey =>
      resource.post('/criteria/amendments', {
        body: {
          criteria: inputOf(forms),
          ...wordsOf(text),
        },
        idempotencyKey,
      }),
    { done: t('criteria.amendment.proposed'), onDone: onClose },
  );
  const problems = problemsOf(forms, true);
  let offBecause: string | undefined;
  if (!isSaid(text)) offBecause = t('ground.action.required');
  if (problems.length > 0) offBecause = t('criteria.editor.problemsOff');
  return (
    <Panel title={t('criteria.editor.amendTitle')}>
      <Text as="p" color="secondary">
        {t('criteria.editor.amendExplain')}
      </Text>
      <CriteriaForms forms={forms} onChange={setForms} problems={problems} />
      <AmendmentWords text={text} onChange={setText} />
      {action.error && <ErrorNotice error={action.error} />}
      <Row>
        <ActionButton
          size="medium"
          variant="primary"
          isPending={action.pending}
          offBecause={offBecause}
          onPress={() => action.run()}
        >
          {t('criteria.editor.amend')}
        </ActionButton>
        <Button variant="tertiary" onPress={onClose}>
          {t('ground.action.cancel')}
        </Button>
      </Row>
    </Panel>
  );
}
