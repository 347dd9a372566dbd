import { DeliveryWindow } from '../measures/DeliveryWindow';
import {
  isWithinTarget,
  ReliabilityInput,
  samplesIn,
  SliSample,
} from '../measures/measureReliability';
import { formatInstant } from '../parse';
import { DeliveryExplanation } from './Explanation';

/** The samples behind reliability. */
export function explainReliability(
  input: ReliabilityInput | undefined,
  window: DeliveryWindow,
): DeliveryExplanation {
  if (!input) return { included: [], excluded: [] };
  const included = samplesIn(input, window).map(sample => {
    const within = isWithinTarget(sample, input.target);
    const { good, total } = sample;
    return {
      event: describeSample(sample),
      code: within ? ('within-target' as const) : ('beyond-target' as const),
      reason: `${good} of ${total} good: ${
        within ? 'within' : 'beyond'
      } the target of ${input.target}`,
    };
  });
  const excluded = input.samples
    .filter(
      ({ at, total }) => at >= window.from && at < window.to && !(total > 0),
    )
    .map(sample => ({
      event: describeSample(sample),
      code: 'no-events' as const,
      reason: 'A sample without events says nothing',
    }));
  return { included, excluded };
}

function describeSample(sample: SliSample) {
  return {
    type: 'sample' as const,
    components: [],
    at: formatInstant(sample.at),
  };
}
