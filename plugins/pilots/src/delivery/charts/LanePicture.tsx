import { lazy } from 'react';
import { NoData } from '../../ground/figures';
import { useText } from '../../translation';
import { LANE_HEIGHT, sayMoment } from './chartStyle';
import { Lane } from './Lane';
import { Picture } from './Picture';

// Drawing takes a library that only this page needs.
const LaneChart = lazy(() => import('./LaneChart'));

/** A lane with its axis, its lines and its data; "no data" where it has none. */
export function LanePicture(props: {
  lane: Lane;
  window: { from: number; to: number };
  ticks: number[];
  zone: string;
}) {
  const t = useText();
  const { lane, zone } = props;
  const empty = lane.points.every(({ value }) => value === null);
  const lines = lane.lines.map(({ label }) => label).join('; ');
  return (
    <Picture
      title={lane.title}
      description={[lane.description, lines].filter(Boolean).join(' · ')}
      height={LANE_HEIGHT}
      columns={[t('delivery.chart.when'), lane.title]}
      rows={lane.points.map(({ at, value }) => ({
        key: String(at),
        cells: [
          sayMoment(at, zone),
          value === null ? t('ground.figure.noData') : lane.say(value),
        ],
      }))}
    >
      {empty ? (
        <NoData hint={t('delivery.chart.empty')} />
      ) : (
        <LaneChart {...props} />
      )}
    </Picture>
  );
}
