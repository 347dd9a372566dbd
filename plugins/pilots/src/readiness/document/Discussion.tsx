import { Text, TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, useAction } from '../../ground/acting';
import { Column, EmptyState, ErrorNotice } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';

type Document = PilotsSchemas['PackDocument'];

/** Reviews and comments of all versions in one line of time. */
function contributions({ reviews, comments }: Document) {
  return [
    ...reviews.map(({ id, decision, version, by, statement, at }) => ({
      id,
      version,
      by,
      text: statement,
      at,
      key:
        decision === 'approved'
          ? ('approved' as const)
          : ('changesRequested' as const),
    })),
    ...comments.map(({ id, version, author, comment, at }) => ({
      id,
      version,
      by: { actor: author },
      text: comment,
      at,
      key: 'said' as const,
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

/** What people said about a document, and a place to say more. */
export function Discussion({ document }: { document: Document }) {
  const t = useText();
  const { resource, zone } = usePilot();
  const [comment, setComment] = useState('');
  const action = useAction<[string]>(
    (idempotencyKey, text) =>
      resource.post('/pack/{document}/comments', {
        params: { document: document.document },
        body: { comment: text },
        idempotencyKey,
      }),
    { done: t('pack.comment.done'), onDone: () => setComment('') },
  );
  const said = contributions(document);
  return (
    <Column>
      {said.length === 0 && (
        <EmptyState
          title={t('pack.comment.none')}
          nextStep={t('pack.comment.noneNext')}
        />
      )}
      {said.map(({ id, key, version, by, text, at }) => (
        <div key={id}>
          <Text as="div" weight="bold">
            {t(`pack.comment.${key}`, {
              who: <SignatoryName of={by} />,
              version: String(version),
              when: <When at={at} zone={zone} />,
            })}
          </Text>
          <Text as="div" style={{ whiteSpace: 'pre-wrap' }}>
            {text}
          </Text>
        </div>
      ))}
      <TextAreaField
        label={t('pack.comment.label')}
        rows={3}
        maxLength={4000}
        value={comment}
        onChange={setComment}
      />
      {action.error && <ErrorNotice error={action.error} />}
      <div>
        <ActionButton
          variant="secondary"
          isPending={action.pending}
          offBecause={comment.trim() ? undefined : t('ground.action.required')}
          onPress={() => action.run(comment.trim())}
        >
          {t('pack.comment.action')}
        </ActionButton>
      </div>
    </Column>
  );
}
