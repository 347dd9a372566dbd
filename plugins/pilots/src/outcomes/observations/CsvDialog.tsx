import { Alert, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useId, useState } from 'react';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { useText } from '../../translation';

type Receipt = PilotsSchemas['ObservationReceipt'];

/** Refused lines that are shown; the file is looked at again anyway. */
const MAX_SHOWN = 20;

/** Uploads a CSV file of values, and says of each refused line what is wrong with it. */
export function CsvDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const said = useSaid();
  const id = useId();
  const { resource } = usePilot();
  const [file, setFile] = useState<File>();
  const [receipt, setReceipt] = useState<Receipt>();
  const action = useAction(async (idempotencyKey: string) => {
    const { body } = await resource.send<Receipt>('post', '/observations', {
      idempotencyKey,
      body: await file!.text(),
      contentType: 'text/csv',
    });
    setReceipt(body);
  });
  return (
    <ActionDialog
      title={t('outcomes.csv.title')}
      isOpen
      onClose={onClose}
      confirm={t(receipt ? 'ground.action.done' : 'outcomes.csv.confirm')}
      onConfirm={receipt ? onClose : () => action.run()}
      pending={action.pending}
      error={action.error}
      offBecause={file ? undefined : t('outcomes.csv.noFile')}
    >
      <Text as="p">{t('outcomes.csv.explain')}</Text>
      <pre style={{ margin: 0, overflowX: 'auto' }}>
        {'metric;value;occurredAt;note\nconversion;14.2;2026-07-06;provisional'}
      </pre>
      <div>
        <label htmlFor={id}>
          <Text as="span" weight="bold">
            {t('outcomes.csv.file')}
          </Text>
        </label>
        <br />
        <input
          id={id}
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={event => {
            setFile(event.target.files?.[0]);
            setReceipt(undefined);
            action.reset();
          }}
        />
      </div>
      {receipt && (
        <Alert
          role="status"
          icon
          status={receipt.rejected.length > 0 ? 'warning' : 'success'}
          title={t('outcomes.csv.result', {
            accepted: String(receipt.accepted),
            unchanged: String(receipt.unchanged),
            rejected: String(receipt.rejected.length),
          })}
          description={
            receipt.rejected.length > 0 && (
              <ul>
                {receipt.rejected.slice(0, MAX_SHOWN).map(one => (
                  <li key={one.index}>
                    {t('outcomes.csv.line', {
                      line: String(one.line ?? one.index + 1),
                      reason: said(one.reason),
                    })}
                  </li>
                ))}
                {receipt.rejected.length > MAX_SHOWN && (
                  <li>
                    {t('outcomes.csv.rest', {
                      count: receipt.rejected.length - MAX_SHOWN,
                    })}
                  </li>
                )}
              </ul>
            )
          }
        />
      )}
    </ActionDialog>
  );
}
