import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../translation';
import { Loaded, Panel } from '../ground/layout';
import { usePilotReading } from '../ground/reading';
import { AmendmentList } from './amendments/AmendmentList';
import { CriteriaActions } from './CriteriaActions';
import { CriteriaHistory } from './CriteriaHistory';
import { AmendmentEditor } from './editor/AmendmentEditor';
import { CriteriaEditor } from './editor/CriteriaEditor';
import { NoCriteria } from './NoCriteria';
import { CriteriaSheet } from './sheet/CriteriaSheet';
import { EvaluationPanel } from './sheet/EvaluationPanel';

/** What is being written: an edit of the version with this tag, or an amendment. */
export interface Writing {
  criteria: PilotsSchemas['Criterion'][];
  etag?: string;
}

/** What the pilot has to prove; editing happens in place of reading. */
export function CriteriaTab() {
  const t = useText();
  const reading = usePilotReading(pilot => pilot.get('/criteria'));
  const [writing, setWriting] = useState<Writing>();
  const state = reading.value?.state;
  const counts = state === 'locked' || state === 'evaluated';
  const { value: evaluation } = usePilotReading(
    async pilot => (counts ? pilot.get('/evaluation') : undefined),
    [counts],
  );
  const started = evaluation?.startedAt ? evaluation : undefined;
  const stop = () => setWriting(undefined);
  if (writing) {
    return writing.etag ? (
      <CriteriaEditor
        criteria={writing.criteria}
        etag={writing.etag}
        onClose={stop}
      />
    ) : (
      <AmendmentEditor criteria={writing.criteria} onClose={stop} />
    );
  }
  return (
    <>
      {started && <EvaluationPanel evaluation={started} />}
      <Panel
        title={t('criteria.title')}
        actions={
          reading.value &&
          state !== 'none' && (
            <CriteriaActions view={reading.value} onWrite={setWriting} />
          )
        }
      >
        <Loaded reading={reading} lines={8}>
          {view =>
            view.state === 'none' ? (
              <NoCriteria view={view} onWrite={setWriting} />
            ) : (
              <CriteriaSheet view={view} evaluation={started} />
            )
          }
        </Loaded>
      </Panel>
      {reading.value && (
        <>
          <AmendmentList amendments={reading.value.amendments} />
          <CriteriaHistory history={reading.value.history} />
        </>
      )}
    </>
  );
}
