import { Switch, Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { BANDS_YEAR } from '@pilot-handoff/backstage-plugin-pilots-common';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { Row } from '../../ground/layout';
import { When } from '../../ground/time';
import { DeliveryStory } from './useDeliveryReport';
import { DeliveryView, WindowLength, WINDOWS } from './useDeliveryView';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 'var(--bui-space-3)',
    },
  },
  { name: 'PilotsWindowBar' },
);

/** Over which weeks one looks, and how fresh it is. */
export function WindowBar(props: {
  view: DeliveryView;
  onChange: (changed: Partial<DeliveryView>) => void;
  story?: DeliveryStory;
  zone: string;
}) {
  const classes = useStyles();
  const t = useText();
  const { view, onChange, story, zone } = props;
  const last = story && lastEvent(story);
  return (
    <div className={classes.root}>
      <ToggleButtonGroup
        selectionMode="single"
        disallowEmptySelection
        aria-label={t('delivery.window.label')}
        selectedKeys={[String(view.weeks)]}
        onSelectionChange={keys => {
          const [weeks] = [...keys].map(Number);
          onChange({ weeks: weeks as WindowLength, week: undefined });
        }}
      >
        {WINDOWS.map(weeks => (
          <ToggleButton key={weeks} id={String(weeks)}>
            {t('delivery.window.weeks', { count: weeks })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Row>
        <Text variant="body-small" color="secondary" role="status">
          {story &&
            (last ? (
              <>
                {t('delivery.window.last')}{' '}
                <When at={last} zone={zone} format="relative" />
              </>
            ) : (
              t('delivery.window.silent')
            ))}
        </Text>
        <Switch
          label={t('delivery.bands.show', { year: String(BANDS_YEAR) })}
          isSelected={view.bands}
          onChange={bands => onChange({ bands })}
        />
      </Row>
    </div>
  );
}

/** When something of the window happened last. */
export function lastEvent({ marks }: DeliveryStory): string | undefined {
  return [
    ...marks.deployments.map(({ finishedAt }) => finishedAt),
    ...marks.incidents.map(
      ({ startedAt, resolvedAt }) => resolvedAt ?? startedAt,
    ),
  ]
    .sort()
    .pop();
}
