import { Alert, Button } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ChangeEvent, useRef, useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, useAction } from '../../ground/acting';
import { ErrorNotice, Row, saveFile } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { KeptHead, readHead } from './readHead';
import { VerificationResult } from './VerificationResult';

/** Walks the whole chain, against a kept head if there is one, and exports the head. */
export function VerifyRecord() {
  const t = useText();
  const { resource, ref } = usePilot();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<PilotsSchemas['RecordVerification']>();
  const [complaint, setComplaint] = useState<string>();
  const verify = useAction<[KeptHead?]>(async (_, head) => {
    const query = head && { seq: head.seq, hash: head.hash };
    setResult(await resource.get('/record/verification', { query }));
  });
  const exportHead = useAction(async () => {
    const { head } = await resource.get('/record', { query: { limit: 1 } });
    saveFile(
      `${ref.replace('/', '-')}-record-head.json`,
      'application/json',
      JSON.stringify({ pilot: ref, ...head }, null, 2),
    );
  });
  const compare = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const head = readHead(await file.text());
    const other = head?.pilot && head.pilot !== ref ? head.pilot : undefined;
    setResult(undefined);
    setComplaint(undefined);
    if (!head) setComplaint(t('record.compareBad'));
    else if (other) setComplaint(t('record.compareOther', { pilot: other }));
    else await verify.run(head);
  };
  const error = verify.error ?? exportHead.error;
  return (
    <div>
      <Row>
        <ActionButton
          variant="primary"
          isPending={verify.pending}
          onPress={() => {
            setComplaint(undefined);
            verify.run();
          }}
        >
          {t('record.verify')}
        </ActionButton>
        <Button
          size="small"
          variant="secondary"
          onPress={() => input.current?.click()}
        >
          {t('record.compare')}
        </Button>
        <Button
          size="small"
          variant="secondary"
          isPending={exportHead.pending}
          onPress={() => exportHead.run()}
        >
          {t('record.exportHead')}
        </Button>
      </Row>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('record.compare')}
        onChange={compare}
      />
      <div aria-live="polite">
        {result && <VerificationResult result={result} />}
        {complaint && <Alert status="warning" icon title={complaint} />}
        {error && <ErrorNotice error={error} />}
      </div>
    </div>
  );
}
