import { Alert } from '@backstage/ui';
import { useState } from 'react';
import { ActionButton } from '../../ground/acting';
import { EmptyState, Loaded, Panel, Prose, Row } from '../../ground/layout';
import { Reading } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { useText } from '../../translation';
import { DefinitionDialog } from '../definition/DefinitionDialog';
import { CsvDialog } from '../observations/CsvDialog';
import { ObservationDialog } from '../observations/ObservationDialog';
import { ObservationHistory } from '../observations/ObservationHistory';
import { OutcomesView } from '../useOutcomes';
import { useWriteOff } from '../useWriteOff';
import { MetricsTable } from './MetricsTable';

/** What has no title that somebody gave it. */
const STANDING = ['spend', 'users', 'sli'];

type Open = 'definition' | 'csv' | 'observation';

/** The business metrics: where they began, where they should go, where they are, and how to bring values. */
export function MetricsPanel({ reading }: { reading: Reading<OutcomesView> }) {
  const t = useText();
  const said = useSaid();
  const offBecause = useWriteOff();
  const [open, setOpen] = useState<Open>();
  const [metric, setMetric] = useState<string>();
  const [shown, setShown] = useState<string>();
  const close = () => {
    setOpen(undefined);
    setMetric(undefined);
  };
  return (
    <Panel
      id="outcomes"
      title={t('outcomes.title')}
      actions={
        <Row>
          <ActionButton
            variant="secondary"
            offBecause={offBecause}
            onPress={() => setOpen('observation')}
          >
            {t('outcomes.enter')}
          </ActionButton>
          <ActionButton
            variant="secondary"
            offBecause={offBecause}
            onPress={() => setOpen('csv')}
          >
            {t('outcomes.csv.open')}
          </ActionButton>
          <ActionButton
            variant="tertiary"
            offBecause={offBecause}
            onPress={() => setOpen('definition')}
          >
            {t('outcomes.define.open')}
          </ActionButton>
        </Row>
      }
    >
      <Loaded reading={reading} lines={5}>
        {view => (
          <>
            {view.troubled.map(({ signal, title, state, reason, since }) => (
              <Alert
                key={signal}
                status="warning"
                icon
                title={t(`outcomes.trouble.${state}`, {
                  title: STANDING.includes(signal) ? said(title) : title,
                })}
                description={
                  <Prose
                    text={t('outcomes.trouble.since', {
                      reason: said(reason),
                      since,
                    })}
                  />
                }
              />
            ))}
            {view.metrics.length === 0 && (
              <EmptyState
                title={t('outcomes.none')}
                nextStep={t('outcomes.noneNext')}
              />
            )}
            <MetricsTable
              view={view}
              shown={shown}
              onShow={id => setShown(shown === id ? undefined : id)}
              onEnter={id => {
                setMetric(id);
                setOpen('observation');
              }}
            />
            {shown && (
              <ObservationHistory key={shown} metric={shown} view={view} />
            )}
            {open === 'observation' && (
              <ObservationDialog view={view} metric={metric} onClose={close} />
            )}
          </>
        )}
      </Loaded>
      {open === 'csv' && <CsvDialog onClose={close} />}
      {open === 'definition' && <DefinitionDialog onClose={close} />}
    </Panel>
  );
}
