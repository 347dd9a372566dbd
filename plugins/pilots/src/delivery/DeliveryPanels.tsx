import { Alert } from '@backstage/ui';
import { EmptyState, Loaded, Panel } from '../ground/layout';
import { Reading, usePilot } from '../ground/reading';
import { useSaid } from '../ground/said';
import { usePilotView } from '../pilot';
import { useText } from '../translation';
import { Lane } from './charts/Lane';
import { TimePanel } from './charts/TimePanel';
import { Explained } from './explain/Explained';
import { measureLimits } from './measures/limits';
import { MeasureGrid } from './measures/MeasureGrid';
import { WeeksPanel } from './weeks/WeeksPanel';
import { DeliveryStory } from './window/useDeliveryReport';
import { DeliveryView } from './window/useDeliveryView';
import { WindowBar } from './window/WindowBar';

/** The delivery of the pilot: measures, the picture with outcomes on its axis, the weeks, and what is behind a number. */
export function DeliveryPanels(props: {
  reading: Reading<DeliveryStory>;
  view: DeliveryView;
  onChange: (changed: Partial<DeliveryView>) => void;
  /** Outcomes to be drawn on the same axis. */
  outcomes: Lane[];
}) {
  const t = useText();
  const said = useSaid();
  const { zone } = usePilot();
  const { reading, view, onChange, outcomes } = props;
  const guardrails = usePilotView().value?.fields.guardrails;
  const limits = guardrails ? measureLimits(guardrails) : {};
  return (
    <>
      <WindowBar
        view={view}
        onChange={onChange}
        story={reading.value}
        zone={zone}
      />
      <Loaded reading={reading} lines={12}>
        {story => (
          <>
            {story.report.notice && (
              <Alert status="warning" icon title={said(story.report.notice)} />
            )}
            <MeasureGrid
              story={story}
              limits={limits}
              bands={view.bands}
              onExplain={measure => onChange({ measure, week: undefined })}
            />
            {isSilent(story) && (
              <Panel title={t('delivery.silent.title')}>
                <EmptyState
                  title={t('delivery.silent.none')}
                  nextStep={t('delivery.silent.next')}
                />
              </Panel>
            )}
            <Explained
              story={story}
              view={view}
              zone={zone}
              onClose={() => onChange({ measure: undefined, week: undefined })}
            />
            <TimePanel
              story={story}
              limits={limits}
              outcomes={outcomes}
              zone={zone}
            />
            <WeeksPanel
              report={story.report}
              view={view}
              zone={zone}
              onExplain={(measure, week) => onChange({ measure, week })}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

/** Nothing at all was reported in the window. */
function isSilent({ marks }: DeliveryStory): boolean {
  return marks.totals.deployments + marks.totals.incidents === 0;
}
