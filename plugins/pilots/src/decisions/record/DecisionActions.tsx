import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { ActionButton, useAction } from '../../ground/acting';
import { Row, saveFile } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { pilotsApiRef } from '../../ground/reading';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import { WordsDialog } from '../forum/WordsDialog';
import { LookBackDialog } from './LookBackDialog';

/** What can be done with a decision that is on record. */
export function DecisionActions({
  decision,
  forum,
  view,
}: {
  decision: PilotsSchemas['Decision'];
  forum: PilotsSchemas['DecisionForum'];
  view?: PilotView;
}) {
  const t = useText();
  const title = useRoleTitle();
  const api = useApi(pilotsApiRef);
  const [open, setOpen] = useState<'look' | 'again'>();
  const roles = view?.yourRoles ?? [];
  const download = useAction(async () => {
    const { body } = await api.send<string>('get', '/decisions/{id}', {
      params: { id: decision.id },
      accept: 'text/markdown',
    });
    const [, name] = decision.pilot.split('/');
    saveFile(`${name}-${decision.number}.md`, 'text/markdown', body);
  });
  const offFor = (action: 'decision.look-back' | 'decision.propose') => {
    if (decision.supersededBy) return t('decisions.lookBack.supersededOff');
    if (mayAct(action, roles)) return undefined;
    const names = rolesFor(action).map(title).join(', ');
    return action === 'decision.propose'
      ? t('decisions.words.off', { roles: names })
      : t('decisions.lookBack.off', { roles: names });
  };
  const close = () => setOpen(undefined);
  return (
    <Row>
      <ActionButton variant="secondary" onPress={() => download.run()}>
        {t('decisions.record.markdown')}
      </ActionButton>
      <ActionButton
        variant="secondary"
        offBecause={offFor('decision.look-back')}
        onPress={() => setOpen('look')}
      >
        {t('decisions.lookBack.action')}
      </ActionButton>
      {!forum.open && !decision.supersededBy && (
        <ActionButton
          variant="tertiary"
          offBecause={offFor('decision.propose')}
          onPress={() => setOpen('again')}
        >
          {t('decisions.words.supersede')}
        </ActionButton>
      )}
      {open === 'look' && <LookBackDialog id={decision.id} onClose={close} />}
      {open === 'again' && (
        <WordsDialog forum={forum} supersedes={decision.id} onClose={close} />
      )}
    </Row>
  );
}
