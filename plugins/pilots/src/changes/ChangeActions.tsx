import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../translation';
import { ActionButton, ReasonDialog, useAction } from '../ground/acting';
import { ErrorNotice, Row } from '../ground/layout';
import { usePilot } from '../ground/reading';
import { ApproveDialog } from './ApproveDialog';
import { ChangeDialog } from './writing/ChangeDialog';
import { ClosingDialog } from './writing/ClosingDialog';

type Change = PilotsSchemas['Change'];
type Deed = keyof Change['may'];

/** Deeds of which a state knows; the others would only be noise. */
const DEEDS: Record<Change['state'], Deed[]> = {
  draft: ['propose', 'edit', 'withdraw'],
  proposed: ['approve', 'reject', 'edit', 'withdraw'],
  approved: ['close', 'edit', 'withdraw'],
  rejected: ['propose', 'edit', 'withdraw'],
  contested: ['close', 'withdraw'],
  closed: ['learn'],
  withdrawn: [],
};

const PRIMARY: readonly Deed[] = ['propose', 'approve', 'confirm', 'close'];

/** An emergency is not edited under way, and owes a second approval and a review. */
function deedsOf({ emergency, state }: Change): Deed[] {
  if (!emergency) return DEEDS[state];
  const second: Deed[] = emergency.second ? [] : ['confirm', 'contest'];
  const own = DEEDS[state].filter(deed => deed !== 'edit');
  const isOver = state === 'closed' || state === 'withdrawn';
  const review: Deed[] = isOver && !emergency.review ? ['review'] : [];
  return [...second, ...review, ...own];
}

/** What can be done with a change; a button that is off says why. */
export function ChangeActions({ change }: { change: Change }) {
  const t = useText();
  const { resource } = usePilot();
  const [doing, setDoing] = useState<Deed>();
  const stop = () => setDoing(undefined);
  const { id } = change;
  const params = { id };
  const propose = useAction(
    () => resource.post('/changes/{id}/proposal', { params }),
    { done: t('changes.proposed') },
  );
  const review = useAction<[string]>(
    (_, findings) =>
      resource.post('/changes/{id}/review', { params, body: { findings } }),
    { done: t('changes.reviewed') },
  );
  const contest = useAction<[string]>(
    (_, reason) =>
      resource.post('/changes/{id}/rejection', { params, body: { reason } }),
    { done: t('changes.contested') },
  );
  const reject = useAction<[string]>(
    (_, reason) =>
      resource.post('/changes/{id}/rejection', { params, body: { reason } }),
    { done: t('changes.rejected') },
  );
  const withdraw = useAction<[string]>(
    (_, reason) =>
      resource.post('/changes/{id}/withdrawal', { params, body: { reason } }),
    { done: t('changes.withdrawn') },
  );
  return (
    <div>
      <Row>
        {deedsOf(change).map(deed => (
          <ActionButton
            key={deed}
            variant={PRIMARY.includes(deed) ? 'primary' : 'secondary'}
            isPending={deed === 'propose' && propose.pending}
            offBecause={
              change.may[deed].allowed
                ? undefined
                : change.may[deed].whyNot ?? t('ground.error.title')
            }
            onPress={() =>
              deed === 'propose' ? propose.run() : setDoing(deed)
            }
          >
            {t(`changes.${deed}`)}
          </ActionButton>
        ))}
      </Row>
      {propose.error && <ErrorNotice error={propose.error} />}
      {doing === 'edit' && (
        <ChangeDialog change={change} roles={[]} onClose={stop} />
      )}
      {(doing === 'approve' || doing === 'confirm') && (
        <ApproveDialog change={change} onClose={stop} />
      )}
      {(doing === 'close' || doing === 'learn') && (
        <ClosingDialog change={change} onClose={stop} />
      )}
      <ReasonDialog
        title={t('changes.reviewTitle', { id })}
        explanation={t('changes.reviewExplain')}
        label={t('changes.reviewLabel')}
        confirm={t('changes.review')}
        isOpen={doing === 'review'}
        onClose={stop}
        action={review}
      />
      <ReasonDialog
        title={t('changes.contestTitle', { id })}
        explanation={t('changes.contestExplain')}
        confirm={t('changes.contest')}
        isOpen={doing === 'contest'}
        onClose={stop}
        action={contest}
        destructive
      />
      <ReasonDialog
        title={t('changes.rejectTitle', { id })}
        explanation={t('changes.rejectExplain')}
        confirm={t('changes.reject')}
        isOpen={doing === 'reject'}
        onClose={stop}
        action={reject}
        destructive
      />
      <ReasonDialog
        title={t('changes.withdrawTitle', { id })}
        explanation={t('changes.withdrawExplain')}
        confirm={t('changes.withdraw')}
        isOpen={doing === 'withdraw'}
        onClose={stop}
        action={withdraw}
        destructive
      />
    </div>
  );
}
