import { Text, TextAreaField, TextField } from '@backstage/ui';
import {
  baselineApprovers,
  PilotsSchemas,
  RoleHolders,
  samePerson,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import {
  ActionButton,
  ActionDialog,
  ReasonDialog,
  useAction,
} from '../../ground/acting';
import { Hash } from '../../ground/layout';
import { useRoleTitle, useViewer } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';

const LIVE = ['running', 'paused', 'decision-due'];

/** Approves or rejects a proposed version; a button that is off says why. */
export function BaselineActions({
  baseline,
  view,
}: {
  baseline: PilotsSchemas['Baseline'];
  view: PilotView;
}) {
  const t = useText();
  const title = useRoleTitle();
  const viewer = useViewer();
  const { resource } = usePilot();
  const [doing, setDoing] = useState<'approve' | 'reject'>();
  const { environment, author } = baseline;
  const version = String(baseline.version);
  const holders = Object.fromEntries(
    Object.entries(view.roles).filter(([, holder]) => holder !== null),
  ) as RoleHolders;
  const approvers = baselineApprovers(author, holders);
  let offBecause: string | undefined;
  if (!approvers.some(role => view.yourRoles.includes(role))) {
    offBecause = t('configuration.approveOff', {
      roles: approvers.map(title).join(', '),
    });
  }
  if (viewer && samePerson(author, { actor: viewer })) {
    offBecause = t('configuration.approveOwn');
  }
  const reject = useAction<[string]>(
    (_, reason) =>
      resource.post(
        '/configuration/baselines/{environment}/{version}/rejection',
        { params: { environment, version }, body: { reason } },
      ),
    { done: t('configuration.rejected') },
  );
  return (
    <>
      <ActionButton
        variant="primary"
        offBecause={offBecause}
        onPress={() => setDoing('approve')}
      >
        {t('configuration.approve', { version })}
      </ActionButton>
      <ActionButton
        variant="secondary"
        offBecause={offBecause}
        onPress={() => setDoing('reject')}
      >
        {t('configuration.reject', { version })}
      </ActionButton>
      {doing === 'approve' && (
        <ApproveBaseline
          baseline={baseline}
          needsChange={LIVE.includes(view.stage)}
          onClose={() => setDoing(undefined)}
        />
      )}
      <ReasonDialog
        title={t('configuration.rejectTitle', { version, environment })}
        explanation={t('configuration.rejectExplain')}
        confirm={t('configuration.reject', { version })}
        isOpen={doing === 'reject'}
        onClose={() => setDoing(undefined)}
        action={reject}
      />
    </>
  );
}

function ApproveBaseline({
  baseline: current,
  needsChange,
  onClose,
}: {
  baseline: PilotsSchemas['Baseline'];
  needsChange: boolean;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  // What was opened is what is approved, even if another version comes meanwhile.
  const [baseline] = useState(current);
  const [statement, setStatement] = useState('');
  const [change, setChange] = useState(baseline.change ?? '');
  const { environment, hash } = baseline;
  const version = String(baseline.version);
  const action = useAction(
    () =>
      resource.post(
        '/configuration/baselines/{environment}/{version}/approvals',
        {
          params: { environment, version },
          body: {
            hash,
            statement: statement.trim() || undefined,
            change: change.trim() || undefined,
          },
        },
      ),
    { done: t('configuration.approved'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('configuration.approveTitle', { version, environment })}
      isOpen
      onClose={onClose}
      confirm={t('configuration.approve', { version })}
      pending={action.pending}
      error={action.error}
      offBecause={
        needsChange && !change.trim()
          ? t('configuration.approveChangeNeeded')
          : undefined
      }
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('configuration.approveExplain')}</Text>
      <Hash value={hash} />
      <TextField
        label={t('configuration.approveChange')}
        description={
          needsChange ? t('configuration.approveChangeNeeded') : undefined
        }
        isRequired={needsChange}
        maxLength={16}
        value={change}
        onChange={setChange}
      />
      <TextAreaField
        label={t('configuration.approveStatement')}
        rows={2}
        maxLength={4000}
        value={statement}
        onChange={setStatement}
      />
    </ActionDialog>
  );
}
