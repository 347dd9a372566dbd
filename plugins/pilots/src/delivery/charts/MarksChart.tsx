import {
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { DeliveryMarks } from '../window/useDeliveryReport';
import {
  AXIS_WIDTH,
  FAILED,
  GRID,
  INK,
  MAIN,
  MARGIN,
  sayDay,
} from './chartStyle';

const HEIGHT = 84;
/** Rows of the strip: incidents above, deployments below. */
const ROWS = { deployments: [0, 1], incidents: [1.4, 2] } as const;

/** A deployment of this state is drawn so; failed ones are taller, too. */
const LOOK = {
  counted: { stroke: MAIN, top: 0.7 },
  failed: { stroke: FAILED, top: 1.15 },
  'failed-rollout': { stroke: INK, top: 0.35 },
} as const;

/** Deployments as strokes and incidents as bars, below the same times as the lanes. */
export default function MarksChart(props: {
  marks: DeliveryMarks;
  window: { from: number; to: number };
  ticks: number[];
  zone: string;
}) {
  const { marks, window, ticks, zone } = props;
  const within = (at: number) => Math.min(Math.max(at, window.from), window.to);
  // What lasted a minute must still be seen.
  const least = (window.to - window.from) / 250;
  return (
    <ResponsiveContainer
      width="100%"
      height={HEIGHT}
      initialDimension={{ width: 640, height: HEIGHT }}
    >
      <ComposedChart
        data={[
          { at: window.from, row: 0 },
          { at: window.to, row: 2 },
        ]}
        margin={MARGIN}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={[window.from, window.to]}
          allowDataOverflow
          ticks={ticks}
          tickFormatter={at => sayDay(at, zone)}
          tick={{ fill: INK, fontSize: 11 }}
          stroke={GRID}
          minTickGap={12}
        />
        <YAxis width={AXIS_WIDTH} domain={[0, 2]} tick={false} stroke={GRID} />
        {/* Draws nothing: it only makes the rows of the strip a scale. */}
        <Line
          dataKey="row"
          stroke="none"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {marks.incidents.map(incident => {
          const from = within(Date.parse(incident.startedAt));
          const to = within(
            incident.resolvedAt ? Date.parse(incident.resolvedAt) : window.to,
          );
          return (
            <ReferenceArea
              key={`${incident.source} ${incident.id}`}
              x1={Math.min(from, window.to - least)}
              x2={Math.max(to, Math.min(from, window.to - least) + least)}
              y1={ROWS.incidents[0]}
              y2={ROWS.incidents[1]}
              fill={FAILED}
              fillOpacity={incident.deployment ? 0.85 : 0.35}
              stroke={FAILED}
            />
          );
        })}
        {marks.deployments.map(({ source, id, finishedAt, state }) => {
          const at = Date.parse(finishedAt);
          const { stroke, top } = LOOK[state];
          return (
            <ReferenceLine
              key={`${source} ${id}`}
              segment={[
                { x: at, y: ROWS.deployments[0] },
                { x: at, y: top },
              ]}
              stroke={stroke}
              strokeWidth={3}
            />
          );
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
