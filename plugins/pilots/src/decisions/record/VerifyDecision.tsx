import { Alert } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { ActionButton, useAction } from '../../ground/acting';
import { ErrorNotice, Row } from '../../ground/layout';
import { Hash } from '../../ground/text/Hash';
import { When } from '../../ground/time';
import { pilotsApiRef } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { useText } from '../../translation';

/** Lets the backend build the decision anew from its parts, and says whether it is the same. */
export function VerifyDecision({
  decision,
}: {
  decision: PilotsSchemas['Decision'];
}) {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const said = useSaid();
  const [found, setFound] = useState<{
    valid: boolean;
    differences: string[];
    recordPurgedAt?: string;
  }>();
  const action = useAction(async () => {
    setFound(
      await api.get('/decisions/{id}/verification', {
        params: { id: decision.id },
      }),
    );
  });
  return (
    <>
      <Row>
        <span>
          {t('decisions.record.hash')} <Hash value={decision.hash} short />
        </span>
        <ActionButton
          variant="tertiary"
          isPending={action.pending}
          onPress={() => action.run()}
        >
          {t('decisions.record.verify')}
        </ActionButton>
      </Row>
      {action.error && <ErrorNotice error={action.error} />}
      {found && (
        <Alert
          status={found.valid ? 'success' : 'danger'}
          icon
          title={
            found.valid
              ? t('decisions.record.verified')
              : t('decisions.record.notVerified', {
                  parts: found.differences.map(said).join(', '),
                })
          }
          description={
            found.recordPurgedAt &&
            t('decisions.record.recordPurged', {
              when: <When at={found.recordPurgedAt} format="date" />,
            })
          }
        />
      )}
    </>
  );
}
