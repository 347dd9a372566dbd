import { makeStyles } from '@material-ui/core/styles';
import { Text } from '@backstage/ui';
import { sayRate } from '../../ground/figures';
import { Panel } from '../../ground/layout';
import { useText } from '../../translation';
import { MeasureLimits } from '../measures/limits';
import { NumberMeasure } from '../measures/measureGroups';
import { useMeasureWords } from '../measures/useMeasureWords';
import { DeliveryStory } from '../window/useDeliveryReport';
import { weekTicks } from './chartStyle';
import { Lane } from './Lane';
import { LanePicture } from './LanePicture';
import { MarksPicture } from './MarksPicture';
import { weeklyPoints } from './weeklyLanes';

/** The measures that are drawn; the others are in the table below. */
const DRAWN: readonly NumberMeasure[] = [
  'deploymentFrequency',
  'changeLeadTime',
  'changeFailRate',
  'timeToRestore',
];

const useStyles = makeStyles(
  {
    lanes: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-5)',
      minWidth: 0,
    },
  },
  { name: 'PilotsTimePanel' },
);

/** Outcomes and delivery on one time axis: small pictures below each other, each with values of its own. */
export function TimePanel(props: {
  story: DeliveryStory;
  limits: MeasureLimits;
  outcomes: Lane[];
  zone: string;
}) {
  const classes = useStyles();
  const t = useText();
  const words = useMeasureWords();
  const { story, limits, outcomes, zone } = props;
  const { report, marks } = story;
  const shared = {
    window: {
      from: Date.parse(report.window.from),
      to: Date.parse(report.window.to),
    },
    ticks: weekTicks(report.series.map(({ start }) => start)),
    zone,
  };
  const delivery: Lane[] = DRAWN.map(measure => {
    const limit = limits[measure];
    return {
      id: measure,
      title: words.name(measure),
      description: t('delivery.chart.weekly'),
      points: weeklyPoints(report, measure),
      lines:
        limit === undefined
          ? []
          : [
              {
                value: limit,
                kind: 'limit',
                label: t('delivery.limit.is', {
                  limit: words.say(measure, limit),
                }),
              },
            ],
      say: value => words.say(measure, value),
      sayShort: measure === 'deploymentFrequency' ? sayRate : undefined,
      isDuration: measure === 'changeLeadTime' || measure === 'timeToRestore',
      drawn: measure === 'deploymentFrequency' ? 'bars' : 'line',
    };
  });
  return (
    <Panel title={t('delivery.chart.title')}>
      <Text as="p" variant="body-small" color="secondary">
        {t('delivery.chart.zone', { zone })}
      </Text>
      <div className={classes.lanes}>
        {outcomes.map(lane => (
          <LanePicture key={lane.id} lane={lane} {...shared} />
        ))}
        <MarksPicture marks={marks} {...shared} />
        {delivery.map(lane => (
          <LanePicture key={lane.id} lane={lane} {...shared} />
        ))}
      </div>
    </Panel>
  );
}
