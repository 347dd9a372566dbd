import { Alert, Button, Text, TextAreaField } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  DocumentId,
  documentSkeleton,
  missingSections,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useMemo, useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ActionDialog, useAction } from '../../ground/acting';
import { ErrorNotice, Markdown, Panel, Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { SectionList } from '../pack/SectionList';

const useStyles = makeStyles(
  {
    sides: {
      display: 'grid',
      gap: 'var(--bui-space-4)',
      gridTemplateColumns: 'minmax(0, 1fr)',
      '@media (min-width: 1000px)': {
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      },
    },
    text: {
      '& textarea': {
        fontFamily: 'var(--bui-font-monospace)',
        minHeight: '24rem',
        '@media (min-width: 1000px)': { minHeight: '38rem' },
      },
    },
    preview: {
      border: '1px solid var(--bui-border-1)',
      borderRadius: 'var(--bui-radius-2)',
      padding: 'var(--bui-space-3)',
      maxHeight: '40rem',
      overflow: 'auto',
    },
  },
  { name: 'PilotsDocumentEditor' },
);

/** Writes a document beside its preview; the required sections are watched while one types. */
export function DocumentEditor({
  document,
  onClose,
}: {
  document: PilotsSchemas['PackDocument'];
  onClose: () => void;
}) {
  const classes = useStyles();
  const t = useText();
  const { resource } = usePilot();
  const { title, etag, approval } = document;
  const before =
    document.content ||
    document.beginning ||
    documentSkeleton(document.document as DocumentId);
  const [content, setContent] = useState(before);
  const [leaving, setLeaving] = useState(false);
  const missing = useMemo(
    () => missingSections(document.document, content).map(({ id }) => id),
    [document.document, content],
  );
  const action = useAction(
    idempotencyKey =>
      resource.put('/pack/{document}', {
        params: { document: document.document },
        body: { content },
        ifMatch: etag,
        idempotencyKey,
      }),
    { done: t('pack.edit.saved'), onDone: onClose },
  );
  return (
    <Panel title={t('pack.edit.title', { title })}>
      {approval && (
        <Alert
          status="warning"
          icon
          title={t('pack.edit.voids', { version: String(approval.version) })}
        />
      )}
      <SectionList
        sections={document.sections.map(({ id, title: name }) => ({
          id,
          title: name,
          found: !missing.includes(id),
        }))}
      />
      <div className={classes.sides}>
        <TextAreaField
          className={classes.text}
          label={t('pack.edit.label')}
          rows={24}
          value={content}
          onChange={setContent}
        />
        <div>
          <Text as="div" weight="bold">
            {t('pack.edit.preview')}
          </Text>
          <div
            className={classes.preview}
            data-testid="preview"
            role="region"
            aria-label={t('pack.edit.preview')}
            // A long preview scrolls by keyboard.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            <Markdown content={content} />
          </div>
        </div>
      </div>
      {action.error && <ErrorNotice error={action.error} />}
      <Row>
        <ActionButton
          size="medium"
          variant="primary"
          isPending={action.pending}
          offBecause={content.trim() ? undefined : t('ground.action.required')}
          onPress={() => action.run()}
        >
          {t('pack.edit.save')}
        </ActionButton>
        <Button
          variant="tertiary"
          onPress={() => (content === before ? onClose() : setLeaving(true))}
        >
          {t('ground.action.cancel')}
        </Button>
      </Row>
      <ActionDialog
        title={t('pack.edit.leave')}
        isOpen={leaving}
        onClose={() => setLeaving(false)}
        confirm={t('pack.edit.discard')}
        destructive
        onConfirm={onClose}
      >
        <Text as="p">{title}</Text>
      </ActionDialog>
    </Panel>
  );
}
