import {
  BandedMeasure,
  BANDS_YEAR,
  performanceBand,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import BandIcon from '@material-ui/icons/Equalizer';
import { Chip } from '../../ground/status';
import { useText } from '../../translation';
import { NumberMeasure } from './measureGroups';

const BANDED: readonly NumberMeasure[] = [
  'deploymentFrequency',
  'changeLeadTime',
  'changeFailRate',
  'recoveryTime',
];

/** How a value compares with a survey of one year: an overlay, never a judgement. */
export function BandChip({
  measure,
  value,
}: {
  measure: NumberMeasure;
  value: number;
}) {
  const t = useText();
  if (!BANDED.includes(measure)) return null;
  const band = performanceBand(measure as BandedMeasure, value)!;
  return (
    <span>
      <Chip tone="neutral" icon={<BandIcon />}>
        {t(`delivery.bands.${band}`, { year: String(BANDS_YEAR) })}
      </Chip>
    </span>
  );
}
