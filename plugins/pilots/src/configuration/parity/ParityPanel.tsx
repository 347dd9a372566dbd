import { Text } from '@backstage/ui';
import {
  mayAct,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ChoiceField } from '../../ground/acting';
import { EmptyState, Loaded, Panel, Row } from '../../ground/layout';
import { usePages, usePilot, usePilotReading } from '../../ground/reading';
import { usePilotView } from '../../pilot';
import { useText } from '../../translation';
import { PathCell } from '../baselines/BaselineContent';
import { ParameterTable, ROWS, useSearch } from '../ParameterTable';
import { ParityCell } from './ParityCell';

type Show = 'unexplained' | 'differing' | 'all';
type ParityRow = PilotsSchemas['ParityRow'];

/** Parameters across environments, the reference first. */
export function ParityPanel() {
  const t = useText();
  const { resource, ref } = usePilot();
  const { value: view } = usePilotView();
  const { q, field } = useSearch();
  const [show, setShow] = useState<Show>('differing');
  const reading = usePilotReading(pilot =>
    pilot.get('/configuration/parity', { query: { limit: 1 } }),
  );
  const pages = usePages<ParityRow>(
    cursor =>
      resource.get('/configuration/parity', {
        query: { q, show, cursor, limit: ROWS },
      }),
    [resource, q, show],
    ref,
  );
  const mayExplain = mayAct('configuration.write', view?.yourRoles ?? []);
  return (
    <Panel id="parity" title={t('configuration.parity')}>
      <Text as="p" color="secondary">
        {t('configuration.parityExplain')}
      </Text>
      <Loaded reading={reading} lines={3}>
        {({ reference, environments }) =>
          reference ? (
            <>
              {environments
                .filter(({ environment }) => environment !== reference)
                .map(one => (
                  <Text as="p" key={one.environment}>
                    {t('configuration.parityCounts', {
                      environment: one.environment,
                      same: String(one.same),
                      explained: String(one.explained),
                      unexplained: String(one.unexplained),
                    })}
                  </Text>
                ))}
              <Row>
                <ChoiceField<Show>
                  label={t('configuration.whatToShow')}
                  value={show}
                  options={[
                    ['unexplained', t('configuration.parityUnexplained')],
                    ['differing', t('configuration.parityDiffering')],
                    ['all', t('configuration.parityAll')],
                  ]}
                  onChange={setShow}
                />
              </Row>
              {field}
              <ParameterTable
                label={t('configuration.parity')}
                pages={pages}
                columns={[
                  {
                    title: t('configuration.path'),
                    cell: row => <PathCell {...row} />,
                  },
                  ...environments.map(({ environment }) => ({
                    title: environment,
                    cell: (row: ParityRow) => (
                      <ParityCell
                        row={row}
                        environment={environment}
                        mayExplain={mayExplain}
                      />
                    ),
                  })),
                ]}
              />
            </>
          ) : (
            <EmptyState
              title={t('configuration.noReference')}
              nextStep={t('configuration.noReferenceNext')}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}
