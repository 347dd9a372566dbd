import { Text, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog, ChoiceField, useAction } from '../../ground/acting';
import { Loaded } from '../../ground/layout';
import { usePilot, usePilotReading } from '../../ground/reading';
import { useText } from '../../translation';
import { DeliveryMarks } from '../window/useDeliveryReport';
import { aroundOf, keyOf, NOTHING, refOfKey, SourcedRef } from './linkChoices';
import { StandingLink } from './StandingLink';
import { useLinkOptions } from './useLinkOptions';

/** Links one incident and one deployment by hand, with a reason; the one that was clicked is given. */
export function LinkDialog(props: {
  incident?: SourcedRef;
  deployment?: SourcedRef;
  /** When the one that is given happened. */
  at: string;
  onClose: () => void;
}) {
  const { at, ...rest } = props;
  const marks = usePilotReading(
    pilot => pilot.get('/delivery/marks', { query: aroundOf(at) }),
    [at],
  );
  return <LinkForm {...rest} marks={marks.value} reading={marks} />;
}

function LinkForm(props: {
  incident?: SourcedRef;
  deployment?: SourcedRef;
  marks?: DeliveryMarks;
  reading: Parameters<typeof Loaded<DeliveryMarks>>[0]['reading'];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const options = useLinkOptions(props.marks);
  const [incident, setIncident] = useState(keyOf(props.incident));
  const [deployment, setDeployment] = useState(keyOf(props.deployment));
  const [reason, setReason] = useState('');
  const action = useAction(
    (idempotencyKey: string) =>
      resource.post('/delivery/links', {
        idempotencyKey,
        body: {
          incident: refOfKey(incident)!,
          deployment: deployment === NOTHING ? null : refOfKey(deployment)!,
          reason: reason.trim(),
        },
      }),
    { done: t('delivery.link.done'), onDone: props.onClose },
  );
  const missing = !incident || !deployment || !reason.trim();
  return (
    <ActionDialog
      title={t('delivery.link.title')}
      isOpen
      onClose={props.onClose}
      confirm={t(
        deployment === NOTHING ? 'delivery.link.unlink' : 'delivery.link.link',
      )}
      onConfirm={() => action.run()}
      pending={action.pending}
      error={action.error}
      offBecause={missing ? t('delivery.link.missing') : undefined}
    >
      <Text as="p">{t('delivery.link.explain')}</Text>
      <Loaded reading={props.reading} lines={4}>
        {() => (
          <>
            {props.incident ? (
              <>
                <Text as="p">
                  {t('delivery.link.ofIncident', { id: props.incident.id })}
                </Text>
                <StandingLink
                  incident={props.incident}
                  onRemoved={props.onClose}
                />
              </>
            ) : (
              <ChoiceField
                label={t('delivery.link.incident')}
                description={t('delivery.link.incidentHint')}
                value={incident}
                options={options.incidents}
                onChange={setIncident}
                isRequired
              />
            )}
            {props.deployment ? (
              <Text as="p">
                {t('delivery.link.ofDeployment', { id: props.deployment.id })}
              </Text>
            ) : (
              <ChoiceField
                label={t('delivery.link.deployment')}
                description={t('delivery.link.deploymentHint')}
                value={deployment}
                options={options.deployments}
                onChange={setDeployment}
                isRequired
              />
            )}
            <TextAreaField
              label={t('ground.action.reason')}
              description={t('ground.action.reasonHint')}
              isRequired
              rows={3}
              maxLength={4000}
              value={reason}
              onChange={setReason}
            />
          </>
        )}
      </Loaded>
    </ActionDialog>
  );
}
