import { Button, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import AboveIcon from '@material-ui/icons/ReportProblemOutlined';
import { NoData, Sparkline } from '../../ground/figures';
import { useText } from '../../translation';
import { DeliveryStory } from '../window/useDeliveryReport';
import { BandChip } from './BandChip';
import { hasData, hasWeekData, NumberMeasure } from './measureGroups';
import { TrendLine } from './TrendLine';
import { useMeasureWords } from './useMeasureWords';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-1)',
      minWidth: 0,
      padding: 'var(--bui-space-3)',
      border: '1px solid var(--bui-border-1)',
      borderRadius: 'var(--bui-radius-3)',
      background: 'var(--bui-bg-neutral-1)',
      overflowWrap: 'anywhere',
    },
    value: {
      display: 'flex',
      alignItems: 'center',
      gap: 'var(--bui-space-1)',
      minHeight: '2rem',
      '& > svg': { fontSize: 20 },
    },
    exceeded: { color: 'var(--bui-fg-negative)' },
    spark: { minHeight: 26 },
    how: { alignSelf: 'flex-start', marginTop: 'auto' },
  },
  { name: 'PilotsMeasureCard' },
);

/** A measure over the window: its value, what it was made from, its limit and where it is going. */
export function MeasureCard(props: {
  measure: NumberMeasure;
  story: DeliveryStory;
  limit?: number;
  bands: boolean;
  onExplain: () => void;
}) {
  const classes = useStyles();
  const t = useText();
  const words = useMeasureWords();
  const { measure, story, limit, bands } = props;
  const { measures, series } = story.report;
  const { value } = measures[measure];
  const known = value !== null && hasData(measure, measures);
  const exceeded = limit !== undefined && value !== null && value > limit;
  const older = words.olderName(measure);
  const name = words.name(measure);
  const said = limit === undefined ? undefined : words.say(measure, limit);
  return (
    <section className={classes.root} aria-label={name}>
      <Text as="h4" variant="body-medium" weight="bold">
        {name}
      </Text>
      {older && (
        <Text as="div" variant="body-small" color="secondary">
          {t('delivery.older.intro', { name: older })}
        </Text>
      )}
      <div className={`${classes.value} ${exceeded ? classes.exceeded : ''}`}>
        {exceeded && (
          <AboveIcon
            titleAccess={t('delivery.limit.above', { limit: said! })}
          />
        )}
        {known ? (
          <Text
            as="span"
            variant="title-small"
            weight="bold"
            color={exceeded ? 'danger' : 'primary'}
          >
            {words.say(measure, value)}
          </Text>
        ) : (
          <NoData hint={t(`delivery.noData.${measure}`)} />
        )}
      </div>
      <Text as="div" variant="body-small" color="secondary">
        {known
          ? words.sample(measure, measures)
          : t(`delivery.noData.${measure}`)}
      </Text>
      <div className={classes.spark}>
        <Sparkline
          values={series.map(week =>
            hasWeekData(measure, week.measures, measures)
              ? week.measures[measure].value
              : null,
          )}
          limit={limit}
          label={t('delivery.measure.weekly', { name })}
        />
      </div>
      <Text as="div" variant="body-small" color="secondary">
        {said === undefined
          ? t('delivery.limit.none')
          : t('delivery.limit.is', { limit: said })}
      </Text>
      <TrendLine measure={measure} story={story} />
      {bands && known && <BandChip measure={measure} value={value} />}
      <Button
        size="small"
        variant="tertiary"
        className={classes.how}
        onPress={props.onExplain}
        aria-label={t('delivery.explain.howOf', { name })}
      >
        {t('delivery.explain.how')}
      </Button>
    </section>
  );
}
