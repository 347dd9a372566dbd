import { say } from '../../ground/phrases/say';
import { DeliveryWindow } from '../measures/DeliveryWindow';
import {
  isWithinTarget,
  ReliabilityInput,
  samplesIn,
  SliSample,
} from '../measures/measureReliability';
import { formatInstant } from '../parse';
import { DeliveryExplanation } from './Explanation';
import { explainPhrases } from './phrases';

const { sample: said } = explainPhrases;

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
      reason: say(within ? said.within : said.beyond, {
        good,
        total,
        target: input.target,
      }),
    };
  });
  const excluded = input.samples
    .filter(
      ({ at, total }) => at >= window.from && at < window.to && !(total > 0),
    )
    .map(sample => ({
      event: describeSample(sample),
      code: 'no-events' as const,
      reason: said.none,
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
