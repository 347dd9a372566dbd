import { sayShare } from '../../ground/figures';
import { hasData } from '../measures/measureGroups';
import { useMeasureWords } from '../measures/useMeasureWords';
import { DeliveryStory } from '../window/useDeliveryReport';
import { DeliveryView } from '../window/useDeliveryView';
import { ExplanationPanel } from './ExplanationPanel';

/** What is behind the number that the address names: of a week, or of the whole window. */
export function Explained(props: {
  story: DeliveryStory;
  view: DeliveryView;
  zone: string;
  onClose: () => void;
}) {
  const words = useMeasureWords();
  const { story, view, zone, onClose } = props;
  const { measure } = view;
  if (!measure) return null;
  const { window, measures, series } = story.report;
  // A window that has moved on cuts its first week elsewhere: the end still names it.
  const week = series.find(({ start }) => start === view.week);
  const of = week?.measures ?? measures;
  let said: string | undefined;
  if (measure === 'reliability') {
    const { withinTarget } = of.reliability;
    if (withinTarget !== null) said = sayShare(withinTarget);
  } else {
    const { value } = of[measure];
    if (value !== null && hasData(measure, of))
      said = words.say(measure, value);
  }
  return (
    <ExplanationPanel
      measure={measure}
      window={week ? { from: week.start, to: week.end } : window}
      said={said}
      zone={zone}
      onClose={onClose}
    />
  );
}
