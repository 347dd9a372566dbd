import { Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ActionButton, useAction } from '../../ground/acting';
import { ErrorNotice, Loaded } from '../../ground/layout';
import { pilotsApiRef, useReading } from '../../ground/reading';
import { When } from '../../ground/time';
import { useText } from '../../translation';

const useStyles = makeStyles(
  {
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 'var(--bui-space-2)',
      padding: 'var(--bui-space-2) 0',
      borderTop: '1px solid var(--bui-border-1)',
      overflowWrap: 'anywhere',
    },
  },
  { name: 'PilotsFeedList' },
);

/** The viewer's addresses that still work. The addresses themselves are known to nobody. */
export function FeedList() {
  const classes = useStyles();
  const t = useText();
  const api = useApi(pilotsApiRef);
  const reading = useReading(() => api.get('/feeds'), [api]);
  return (
    <section aria-label={t('calendar.subscribe.yours')}>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('calendar.subscribe.yours')}
      </Text>
      <Loaded reading={reading} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text as="p" color="secondary">
              {t('calendar.subscribe.none')}
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map(feed => (
                <li key={feed.id} className={classes.item}>
                  <Feed feed={feed} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Feed({ feed }: { feed: PilotsSchemas['Feed'] }) {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const revoke = useAction(
    () => api.send('delete', `/feeds/${encodeURIComponent(feed.id)}`),
    { done: t('calendar.subscribe.revoked') },
  );
  return (
    <>
      <div>
        <Text as="div" variant="body-medium">
          {feed.title}
        </Text>
        <Text as="div" variant="body-small" color="secondary">
          {t('calendar.subscribe.pilots', { count: feed.pilots })}
          {' · '}
          {t('calendar.subscribe.expires', {
            when: <When at={feed.expiresAt} format="date" />,
          })}
          {' · '}
          {feed.lastVisitedAt
            ? t('calendar.subscribe.visited', {
                when: <When at={feed.lastVisitedAt} format="relative" />,
              })
            : t('calendar.subscribe.unvisited')}
        </Text>
      </div>
      <ActionButton
        variant="secondary"
        destructive
        aria-label={t('calendar.subscribe.revokeWhat', { name: feed.title })}
        isPending={revoke.pending}
        onPress={() => revoke.run()}
      >
        {t('calendar.subscribe.revoke')}
      </ActionButton>
      {revoke.error && <ErrorNotice error={revoke.error} />}
    </>
  );
}
