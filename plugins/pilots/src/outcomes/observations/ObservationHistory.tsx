import { Checkbox, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import CurrentIcon from '@material-ui/icons/Check';
import OldIcon from '@material-ui/icons/History';
import { useState } from 'react';
import { ActionButton } from '../../ground/acting';
import { EmptyState, Loaded, More, Row, Table } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePages, usePilot } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { outcomeRows } from '../metrics/outcomeRows';
import { sayValue } from '../metrics/sayValue';
import { OutcomesView } from '../useOutcomes';
import { useWriteOff } from '../useWriteOff';
import { ObservationDialog } from './ObservationDialog';

type Observation = PilotsSchemas['Observation'];

const PAGE = 25;

/** The values of a metric, the latest first, with who brought them; what was corrected can be seen, too. */
export function ObservationHistory({
  metric,
  view,
}: {
  metric: string;
  view: OutcomesView;
}) {
  const t = useText();
  const offBecause = useWriteOff();
  const { resource, ref, zone } = usePilot();
  const [withOld, setWithOld] = useState(false);
  const [corrected, setCorrected] = useState<Observation>();
  const pages = usePages<Observation>(
    cursor =>
      resource.get('/observations', {
        query: { metric, includeSuperseded: withOld, cursor, limit: PAGE },
      }),
    [resource, metric, withOld],
    ref,
  );
  const titles = { spend: t('outcomes.spend'), users: t('outcomes.users') };
  const row = outcomeRows(view, titles).find(({ id }) => id === metric);
  const title = t('outcomes.history.of', { title: row?.title ?? metric });
  return (
    <section aria-label={title}>
      <Row>
        <Text as="h4" variant="body-medium" weight="bold">
          {title}
        </Text>
        <Checkbox isSelected={withOld} onChange={setWithOld}>
          {t('outcomes.history.withOld')}
        </Checkbox>
      </Row>
      <Loaded reading={pages} lines={4}>
        {items =>
          items.length === 0 ? (
            <EmptyState
              title={t('outcomes.history.none')}
              nextStep={t('outcomes.history.noneNext')}
            />
          ) : (
            <Table label={title}>
              <thead>
                <tr>
                  <th scope="col">{t('outcomes.history.at')}</th>
                  <th scope="col">{t('outcomes.history.value')}</th>
                  <th scope="col">{t('outcomes.history.by')}</th>
                  <th scope="col">{t('outcomes.history.state')}</th>
                  <th scope="col">{t('outcomes.column.values')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(one => (
                  <tr key={one.seq}>
                    <th scope="row">
                      <When at={one.occurredAt} zone={zone} />
                    </th>
                    <td>
                      {one.value !== undefined &&
                        sayValue(one.value, row?.unit ?? '')}
                      {one.segment && (
                        <Text as="div" variant="body-small" color="secondary">
                          {one.segment}
                        </Text>
                      )}
                      {one.note && (
                        <Text as="div" variant="body-small">
                          {one.note}
                        </Text>
                      )}
                    </td>
                    <td>
                      <SignatoryName of={one.reporter} />
                      <Text as="div" variant="body-small" color="secondary">
                        {one.via} · <When at={one.recordedAt} zone={zone} />
                      </Text>
                    </td>
                    <td>
                      <Chip
                        tone={one.current ? 'info' : 'neutral'}
                        icon={one.current ? <CurrentIcon /> : <OldIcon />}
                      >
                        {t(
                          one.current
                            ? 'outcomes.history.counts'
                            : 'outcomes.history.corrected',
                        )}
                      </Chip>
                    </td>
                    <td>
                      {one.current && (
                        <ActionButton
                          variant="tertiary"
                          offBecause={offBecause}
                          onPress={() => setCorrected(one)}
                        >
                          {t('outcomes.correct.open')}
                        </ActionButton>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )
        }
      </Loaded>
      <More pages={pages} />
      {corrected && (
        <ObservationDialog
          view={view}
          corrected={corrected}
          onClose={() => setCorrected(undefined)}
        />
      )}
    </section>
  );
}
