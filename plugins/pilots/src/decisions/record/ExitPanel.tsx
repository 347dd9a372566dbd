import { Text, TextAreaField } from '@backstage/ui';
import CheckIcon from '@material-ui/icons/Check';
import MissingIcon from '@material-ui/icons/ErrorOutline';
import {
  EXIT_PARTS,
  ExitPart,
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton, ActionDialog, useAction } from '../../ground/acting';
import { Panel, Row } from '../../ground/layout';
import { SignatoryName, useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';

/** What has to be confirmed before a stopped pilot is archived. */
export function ExitPanel({
  exit,
  view,
}: {
  exit: PilotsSchemas['DecisionExit'];
  view?: PilotView;
}) {
  const t = useText();
  const title = useRoleTitle();
  const { zone } = usePilot();
  const [part, setPart] = useState<ExitPart>();
  const may = mayAct('exit.confirm', view?.yourRoles ?? []);
  return (
    <Panel id="exit" title={t('decisions.exit.title')}>
      <Text as="p" color="secondary">
        {t('decisions.exit.explain')}
      </Text>
      {EXIT_PARTS.map(one => {
        const found = exit.confirmations.find(c => c.part === one);
        return (
          <Row key={one}>
            <Text weight="bold">{t(`decisions.exit.${one}`)}</Text>
            {found ? (
              <>
                <Chip tone="success" icon={<CheckIcon />}>
                  {t('decisions.exit.state')}
                </Chip>
                <Text variant="body-small" color="secondary">
                  {t('decisions.exit.by', {
                    evidence: found.evidence,
                    who: <SignatoryName of={found.by as never} />,
                    when: <When at={found.at} zone={zone} />,
                  })}
                </Text>
              </>
            ) : (
              <>
                <Chip tone="warning" icon={<MissingIcon />}>
                  {t('decisions.exit.missing')}
                </Chip>
                <ActionButton
                  variant="secondary"
                  aria-label={`${t('decisions.exit.confirm')}: ${t(
                    `decisions.exit.${one}`,
                  )}`}
                  offBecause={
                    may
                      ? undefined
                      : t('decisions.exit.off', {
                          roles: rolesFor('exit.confirm').map(title).join(', '),
                        })
                  }
                  onPress={() => setPart(one)}
                >
                  {t('decisions.exit.confirm')}
                </ActionButton>
              </>
            )}
          </Row>
        );
      })}
      {part && <ExitDialog part={part} onClose={() => setPart(undefined)} />}
    </Panel>
  );
}

function ExitDialog({
  part,
  onClose,
}: {
  part: ExitPart;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [evidence, setEvidence] = useState('');
  const action = useAction(
    idempotencyKey =>
      resource.post('/exit', {
        body: { [part]: evidence.trim() },
        idempotencyKey,
      }),
    { done: t('decisions.exit.confirmed'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t(`decisions.exit.${part}`)}
      isOpen
      onClose={onClose}
      confirm={t('decisions.exit.confirm')}
      pending={action.pending}
      error={action.error}
      offBecause={evidence.trim() ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <TextAreaField
        label={t('decisions.exit.evidence')}
        description={t('decisions.exit.hint')}
        isRequired
        rows={3}
        maxLength={4000}
        value={evidence}
        onChange={setEvidence}
      />
    </ActionDialog>
  );
}
