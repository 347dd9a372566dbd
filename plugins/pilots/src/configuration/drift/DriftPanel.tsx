import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { EmptyState, Loaded, More, Panel } from '../../ground/layout';
import { usePages, usePilot } from '../../ground/reading';
import { usePilotView } from '../../pilot';
import { useText } from '../../translation';
import { EpisodeRow } from './EpisodeRow';

const PAGE_SIZE = 20;

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'PilotsDrift' },
);

/** Episodes of drift, newest first. */
export function DriftPanel() {
  const classes = useStyles();
  const t = useText();
  const { resource, ref } = usePilot();
  const { value: view } = usePilotView();
  const pages = usePages<PilotsSchemas['DriftEpisode']>(
    cursor =>
      resource.get('/configuration/drift', {
        query: { cursor, limit: PAGE_SIZE },
      }),
    [resource],
    ref,
  );
  return (
    <Panel id="drift" title={t('configuration.drift')}>
      <Text as="p" color="secondary">
        {t('configuration.driftExplain')}
      </Text>
      <Loaded reading={pages} lines={3}>
        {episodes =>
          episodes.length === 0 ? (
            <EmptyState
              title={t('configuration.noDrift')}
              nextStep={t('configuration.noDriftNext')}
            />
          ) : (
            <>
              <ul className={classes.list}>
                {episodes.map(episode => (
                  <EpisodeRow key={episode.id} episode={episode} view={view} />
                ))}
              </ul>
              <More pages={pages} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
