import { TextAreaField } from '@backstage/ui';
import { useText } from '../../translation';

const MAX_TEXT = 4000;

/** What every amendment says of itself. */
export interface AmendmentText {
  reason: string;
  known: string;
}

/** True once both are said. */
export function isSaid({ reason, known }: AmendmentText): boolean {
  return Boolean(reason.trim() && known.trim());
}

/** As the backend takes it. */
export function wordsOf({ reason, known }: AmendmentText) {
  return { reason: reason.trim(), knownAtTheTime: known.trim() };
}

/** Why something is amended, and what was known by then: the same for criteria and for values. */
export function AmendmentWords({
  text,
  onChange,
}: {
  text: AmendmentText;
  onChange: (text: AmendmentText) => void;
}) {
  const t = useText();
  return (
    <>
      <TextAreaField
        label={t('criteria.editor.reason')}
        isRequired
        rows={3}
        maxLength={MAX_TEXT}
        value={text.reason}
        onChange={reason => onChange({ ...text, reason })}
      />
      <TextAreaField
        label={t('criteria.editor.known')}
        description={t('criteria.editor.knownHint')}
        isRequired
        rows={3}
        maxLength={MAX_TEXT}
        value={text.known}
        onChange={known => onChange({ ...text, known })}
      />
    </>
  );
}
