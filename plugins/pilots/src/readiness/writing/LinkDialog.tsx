import { Text, TextField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';

/** Says from which address a document is read from now on. */
export function LinkDialog({
  document,
  onClose,
}: {
  document: PilotsSchemas['PackDocument'];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [url, setUrl] = useState(document.link?.url ?? '');
  const action = useAction<[string]>(
    (idempotencyKey, address) =>
      resource.put('/pack/{document}', {
        params: { document: document.document },
        body: { url: address },
        ifMatch: document.etag,
        idempotencyKey,
      }),
    { done: t('pack.link.done'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('pack.link.title')}
      isOpen
      onClose={onClose}
      confirm={t('pack.link.action')}
      pending={action.pending}
      error={action.error}
      offBecause={url.trim() ? undefined : t('ground.action.required')}
      onConfirm={() => action.run(url.trim())}
    >
      <Text as="p">{t('pack.link.explain')}</Text>
      <TextField
        label={t('pack.link.url')}
        type="url"
        isRequired
        maxLength={2000}
        value={url}
        onChange={setUrl}
      />
    </ActionDialog>
  );
}
