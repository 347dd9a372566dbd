import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import BetterIcon from '@material-ui/icons/ThumbUpOutlined';
import SameIcon from '@material-ui/icons/TrendingFlat';
import WorseIcon from '@material-ui/icons/ThumbDownOutlined';
import { useText } from '../../translation';
import { DeliveryStory } from '../window/useDeliveryReport';
import { hasData, NumberMeasure, trendOf } from './measureGroups';
import { useMeasureWords } from './useMeasureWords';

const ICONS = { better: BetterIcon, worse: WorseIcon, same: SameIcon };

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: 'var(--bui-space-1)',
      color: 'var(--bui-fg-secondary)',
      '& svg': { fontSize: 14, flexShrink: 0 },
    },
  },
  { name: 'PilotsTrendLine' },
);

/** What the value was in the window before, and with what the pilot set out. */
export function TrendLine({
  measure,
  story,
}: {
  measure: NumberMeasure;
  story: DeliveryStory;
}) {
  const classes = useStyles();
  const t = useText();
  const words = useMeasureWords();
  const { report, before, baseline } = story;
  const then = before[measure].value;
  const hadData = then !== null && hasData(measure, before);
  const trend =
    hadData && hasData(measure, report.measures)
      ? trendOf(measure, report.measures, before)
      : undefined;
  const Icon = trend && ICONS[trend];
  const start = baseline?.measures[measure].value;
  return (
    <>
      <div className={classes.root}>
        {Icon && <Icon aria-hidden />}
        <Text as="span" variant="body-small" color="secondary">
          {trend &&
            t(`delivery.trend.${trend}`, { value: words.say(measure, then!) })}
          {!trend &&
            hadData &&
            t('delivery.trend.was', {
              value: words.say(measure, then),
            })}
          {!hadData && t('delivery.trend.none')}
        </Text>
      </div>
      {baseline && (
        <Text as="div" variant="body-small" color="secondary">
          {start === null ||
          start === undefined ||
          !hasData(measure, baseline.measures)
            ? t('delivery.start.none')
            : t('delivery.start.was', { value: words.say(measure, start) })}
        </Text>
      )}
    </>
  );
}
