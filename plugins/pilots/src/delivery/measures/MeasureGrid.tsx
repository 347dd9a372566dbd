import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { DeliveryStory } from '../window/useDeliveryReport';
import { MeasureLimits } from './limits';
import { MeasureCard } from './MeasureCard';
import { MEASURE_GROUPS, NumberMeasure } from './measureGroups';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 'var(--bui-space-4)',
      alignItems: 'stretch',
    },
    group: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-2)',
      minWidth: 0,
    },
    cards: {
      display: 'grid',
      flex: 1,
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
      gap: 'var(--bui-space-3)',
    },
  },
  { name: 'PilotsMeasureGrid' },
);

/** The measures of the window: throughput, instability, and the service itself. */
export function MeasureGrid(props: {
  story: DeliveryStory;
  limits: MeasureLimits;
  bands: boolean;
  onExplain: (measure: NumberMeasure) => void;
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.root}>
      {MEASURE_GROUPS.map(({ id, measures }) => (
        <section
          key={id}
          className={classes.group}
          style={{
            flex: `${measures.length} 1 ${measures.length * 11}rem`,
            // A card that has a row to itself does not fill it.
            maxWidth: `${measures.length * 22}rem`,
          }}
          aria-label={t(`delivery.group.${id}`)}
        >
          <Text as="h3" variant="body-small" color="secondary">
            {t(`delivery.group.${id}`)}
          </Text>
          <div className={classes.cards}>
            {measures.map(measure => (
              <MeasureCard
                key={measure}
                measure={measure}
                story={props.story}
                limit={props.limits[measure]}
                bands={props.bands}
                onExplain={() => props.onExplain(measure)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
