import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../ground/reading';
import { BudgetPanel } from './budget/BudgetPanel';
import { MetricsPanel } from './metrics/MetricsPanel';
import { OutcomesView } from './useOutcomes';

/** The outcomes in words and numbers, and, kept apart, how reliable the service is. */
export function OutcomePanels(props: {
  reading: Reading<OutcomesView>;
  reliability?: PilotsSchemas['DeliveryMeasures']['reliability'];
  onExplain: () => void;
}) {
  const { reading, reliability, onExplain } = props;
  return (
    <>
      <MetricsPanel reading={reading} />
      <BudgetPanel
        reading={reading}
        reliability={reliability}
        onExplain={onExplain}
      />
    </>
  );
}
