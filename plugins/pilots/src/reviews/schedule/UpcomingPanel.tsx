import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import EventIcon from '@material-ui/icons/Event';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { EmptyState, Loaded, Panel, Row } from '../../ground/layout';
import { Reading } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none' },
    },
  },
  { name: 'PilotsUpcomingReviews' },
);

/** The next reviews, from the start and up to the decision. */
export function UpcomingPanel({
  reading,
}: {
  reading: Reading<PilotsSchemas['ReviewScheduleView']>;
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <Panel title={t('reviews.upcoming.title')}>
      <Loaded reading={reading} lines={3}>
        {({ schedule, nextReviews, timeZone }) => {
          if (!schedule) {
            return (
              <Text as="p" color="secondary">
                {t('reviews.upcoming.unscheduled')}
              </Text>
            );
          }
          if (nextReviews.length === 0) {
            return (
              <EmptyState
                title={t('reviews.upcoming.none')}
                nextStep={t('reviews.upcoming.noneNext')}
              />
            );
          }
          return (
            <>
              <Text as="p" color="secondary">
                {t('reviews.upcoming.explain')}
              </Text>
              <ul className={classes.list}>
                {nextReviews.map(({ id, at }) => (
                  <li key={id} className={classes.item}>
                    <Row>
                      <Chip tone="neutral" icon={<EventIcon />}>
                        {t('reviews.upcoming.chip')}
                      </Chip>
                      <Text>
                        <When at={at} zone={timeZone} />
                      </Text>
                      <Text variant="body-small" color="secondary">
                        <When at={at} zone={timeZone} format="relative" />
                      </Text>
                    </Row>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
