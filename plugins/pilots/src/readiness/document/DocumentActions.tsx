import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ReasonDialog, useAction } from '../../ground/acting';
import { ErrorNotice, Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { LinkDialog } from '../writing/LinkDialog';
import { ApproveDocumentDialog } from './ApproveDocumentDialog';

/** Write, link, read again, approve, send back; what is off says why. */
export function DocumentActions({
  document,
  onWrite,
}: {
  document: PilotsSchemas['PackDocument'];
  onWrite: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [doing, setDoing] = useState<'approve' | 'request' | 'link'>();
  const stop = () => setDoing(undefined);
  const { title, version, hash } = document;
  const params = { document: document.document };
  const request = useAction<[string]>(
    (_, reason) =>
      resource.post('/pack/{document}/rejection', {
        params,
        body: { version, hash: hash!, reason },
      }),
    { done: t('pack.request.done') },
  );
  const refresh = useAction(
    () => resource.post('/pack/{document}/refresh', { params }),
    { done: t('pack.link.wasRead') },
  );
  const writeOff = document.mayWrite ? undefined : document.whyNotWrite;
  const approveOff = document.mayApprove ? undefined : document.whyNotApprove;
  return (
    <div>
      <Row>
        {version > 0 && (
          <>
            <ActionButton
              variant="primary"
              offBecause={approveOff}
              onPress={() => setDoing('approve')}
            >
              {t('pack.approve.action')}
            </ActionButton>
            <ActionButton
              variant="secondary"
              offBecause={approveOff}
              onPress={() => setDoing('request')}
            >
              {t('pack.request.action')}
            </ActionButton>
          </>
        )}
        <ActionButton
          variant={version > 0 ? 'secondary' : 'primary'}
          offBecause={writeOff}
          onPress={onWrite}
        >
          {t('pack.edit.action')}
        </ActionButton>
        <ActionButton
          variant="secondary"
          offBecause={writeOff}
          onPress={() => setDoing('link')}
        >
          {t('pack.link.action')}
        </ActionButton>
        {document.link && (
          <ActionButton
            variant="secondary"
            isPending={refresh.pending}
            onPress={() => refresh.run()}
          >
            {t('pack.link.again')}
          </ActionButton>
        )}
      </Row>
      {refresh.error && <ErrorNotice error={refresh.error} />}
      {doing === 'approve' && (
        <ApproveDocumentDialog document={document} onClose={stop} />
      )}
      {doing === 'link' && <LinkDialog document={document} onClose={stop} />}
      <ReasonDialog
        title={t('pack.request.title', { title })}
        explanation={t('pack.request.explain')}
        confirm={t('pack.request.action')}
        isOpen={doing === 'request'}
        onClose={stop}
        action={request}
      />
    </div>
  );
}
