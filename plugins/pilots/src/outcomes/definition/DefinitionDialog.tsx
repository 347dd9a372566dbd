import { Alert, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton, ActionDialog, useAction } from '../../ground/acting';
import { Loaded, Row } from '../../ground/layout';
import { usePilot, usePilotReading } from '../../ground/reading';
import { useText } from '../../translation';
import {
  formOf,
  MAX_METRICS,
  MetricForm,
  metricOf,
  newForm,
} from './MetricForm';
import { MetricFields } from './MetricFields';

type View = PilotsSchemas['OutcomeDefinitionView'];

/** Says what success is measured by: one to four business metrics. */
export function DefinitionDialog({ onClose }: { onClose: () => void }) {
  const reading = usePilotReading(pilot => pilot.get('/metrics'));
  // What is being written stays, whatever comes in meanwhile.
  const [first, setFirst] = useState<View>();
  if (!first && reading.value) setFirst(reading.value);
  return first ? (
    <DefinitionForm view={first} onClose={onClose} />
  ) : (
    <Loaded reading={reading}>{() => null}</Loaded>
  );
}

function DefinitionForm({
  view,
  onClose,
}: {
  view: View;
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [metrics, setMetrics] = useState<MetricForm[]>(
    view.metrics.length > 0 ? view.metrics.map(formOf) : [newForm()],
  );
  const action = useAction(
    () =>
      resource.put('/metrics', {
        ifMatch: view.etag,
        body: {
          metrics: metrics.map(metricOf),
          supporting: view.supporting,
          sli: view.sli,
          spend: view.spend,
          users: view.users,
        },
      }),
    { done: t('outcomes.define.done'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('outcomes.define.title')}
      isOpen
      onClose={onClose}
      confirm={t('ground.action.save')}
      onConfirm={() => action.run()}
      pending={action.pending}
      error={action.error}
      offBecause={view.whyNotEditable}
      width={720}
    >
      <Text as="p">{t('outcomes.define.explain')}</Text>
      {view.frozen && (
        <Alert status="info" icon title={t('outcomes.define.frozen')} />
      )}
      {metrics.map((metric, at) => (
        <MetricFields
          key={metric.key}
          place={at + 1}
          metric={metric}
          frozen={view.frozen}
          onChange={changed =>
            setMetrics(all => all.map(one => (one === metric ? changed : one)))
          }
          onRemove={() => setMetrics(all => all.filter(one => one !== metric))}
        />
      ))}
      {!view.frozen && (
        <Row>
          <ActionButton
            variant="secondary"
            offBecause={
              metrics.length >= MAX_METRICS
                ? t('outcomes.define.full', { count: MAX_METRICS })
                : undefined
            }
            onPress={() => setMetrics(all => [...all, newForm()])}
          >
            {t('outcomes.define.add')}
          </ActionButton>
        </Row>
      )}
    </ActionDialog>
  );
}
