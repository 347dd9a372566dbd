import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import {
  AXIS_WIDTH,
  GRID,
  INK,
  LANE_HEIGHT,
  LINE_STYLE,
  MAIN,
  MARGIN,
  sayDay,
  sayMoment,
} from './chartStyle';
import { Lane } from './Lane';
import { valueTicks } from './valueTicks';

/** Lanes of one page point at the same moment. */
const SYNC = 'pilots-delivery';

/** One lane drawn. */
export default function LaneChart(props: {
  lane: Lane;
  window: { from: number; to: number };
  ticks: number[];
  zone: string;
}) {
  const { lane, window, ticks, zone } = props;
  const axis = valueTicks(lane);
  return (
    <ResponsiveContainer
      width="100%"
      height={LANE_HEIGHT}
      initialDimension={{ width: 640, height: LANE_HEIGHT }}
    >
      <ComposedChart
        data={lane.points}
        margin={MARGIN}
        syncId={SYNC}
        syncMethod="value"
        accessibilityLayer={false}
      >
        <CartesianGrid stroke={GRID} vertical={false} />
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
        <YAxis
          width={AXIS_WIDTH}
          domain={[axis[0], axis[axis.length - 1]]}
          ticks={axis}
          tickFormatter={lane.sayShort ?? lane.say}
          tick={{ fill: INK, fontSize: 11 }}
          stroke={GRID}
        />
        <Tooltip
          labelFormatter={at => sayMoment(Number(at), zone)}
          formatter={value => [lane.say(Number(value)), lane.title]}
          contentStyle={{
            background: 'var(--bui-bg-app)',
            border: `1px solid ${GRID}`,
            color: 'var(--bui-fg-primary)',
            fontSize: 12,
          }}
          labelStyle={{ color: 'var(--bui-fg-primary)' }}
          itemStyle={{ color: 'var(--bui-fg-primary)' }}
          isAnimationActive={false}
        />
        {lane.lines.map(line => (
          <ReferenceLine
            key={`${line.kind} ${line.value}`}
            y={line.value}
            {...LINE_STYLE[line.kind]}
            label={{
              value: line.label,
              position: 'insideTopLeft',
              fill: INK,
              fontSize: 11,
            }}
          />
        ))}
        {lane.drawn === 'bars' ? (
          <Bar
            dataKey="value"
            fill={MAIN}
            maxBarSize={14}
            isAnimationActive={false}
          />
        ) : (
          <Line
            dataKey="value"
            stroke={MAIN}
            strokeWidth={2}
            dot={lane.points.length > 60 ? false : { r: 3, fill: MAIN }}
            connectNulls={false}
            isAnimationActive={false}
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
