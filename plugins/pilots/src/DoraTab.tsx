import { DeliveryPanels, useDeliveryReport, useDeliveryView } from './delivery';
import { OutcomePanels, useOutcomeLanes, useOutcomes } from './outcomes';

/** The DORA tab: delivery, and the outcomes that it is there for, on one time axis. */
export function DoraTab() {
  const { view, change } = useDeliveryView();
  const delivery = useDeliveryReport(view.weeks);
  const outcomes = useOutcomes(delivery.value?.report.window);
  const lanes = useOutcomeLanes(outcomes.value);
  return (
    <>
      <DeliveryPanels
        reading={delivery}
        view={view}
        onChange={change}
        outcomes={lanes}
      />
      <OutcomePanels
        reading={outcomes}
        reliability={delivery.value?.report.measures.reliability}
        onExplain={() => change({ measure: 'reliability', week: undefined })}
      />
    </>
  );
}
