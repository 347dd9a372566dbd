import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Column } from '../../ground/layout';
import { usePages, usePilot } from '../../ground/reading';
import { useText } from '../../translation';
import { differenceColumns } from '../baselines/BaselineContent';
import { ParameterTable, ROWS, useSearch } from '../ParameterTable';

type DriftParameter = PilotsSchemas['DriftParameter'];

/** Lists longer than this can be searched. */
const SEARCHABLE = 10;

/** The parameters of an episode: agreed, found, and where they stand. */
export function EpisodeParameters({
  episode: { id, environment, parameters },
}: {
  episode: PilotsSchemas['DriftEpisode'];
}) {
  const t = useText();
  const { resource, ref } = usePilot();
  const { q, field } = useSearch();
  const pages = usePages<DriftParameter>(
    cursor =>
      resource.get('/configuration/drift/{id}', {
        params: { id },
        query: { q, cursor, limit: ROWS },
      }),
    [resource, id, q],
    ref,
  );
  return (
    <Column>
      {parameters > SEARCHABLE && field}
      <ParameterTable
        label={t('configuration.driftIn', { environment })}
        pages={pages}
        columns={[
          ...differenceColumns({
            path: t('configuration.path'),
            before: t('configuration.before'),
            after: t('configuration.after'),
          }),
          {
            title: t('configuration.standing'),
            cell: ({ state }: DriftParameter) =>
              t(`configuration.pathState.${state}`),
          },
        ]}
      />
    </Column>
  );
}
