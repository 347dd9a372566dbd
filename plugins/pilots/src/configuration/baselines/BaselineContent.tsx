import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ChoiceField } from '../../ground/acting';
import { Column, Row } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePages, usePilot, usePilotReading } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { ParameterTable, ROWS, useSearch } from '../ParameterTable';
import { ParameterValue } from '../ParameterValue';

type Show = 'all' | 'difference';

/** A version of a baseline: its parameters, or what it changes. */
export function BaselineContent({
  environment,
  initial,
}: {
  environment: string;
  initial: number;
}) {
  const t = useText();
  const [version, setVersion] = useState(String(initial));
  const [show, setShow] = useState<Show>('all');
  const { q, field } = useSearch();
  const versions = usePilotReading(
    pilot =>
      pilot.get('/configuration/baselines', {
        query: { environment, limit: 500 },
      }),
    [environment],
  );
  const items = versions.value?.items ?? [];
  const shown = items.find(one => String(one.version) === version);
  const key = { environment, version };
  return (
    <Column>
      <Row>
        <ChoiceField
          label={t('configuration.versionShown')}
          value={version}
          options={items.map(one => [
            String(one.version),
            `${one.version} · ${t(`configuration.state.${one.state}`)}`,
          ])}
          onChange={setVersion}
        />
        <ChoiceField<Show>
          label={t('configuration.whatToShow')}
          value={show}
          options={[
            ['all', t('configuration.showAll')],
            ['difference', t('configuration.showDifference')],
          ]}
          onChange={setShow}
        />
      </Row>
      {shown && (
        <Text as="p" color="secondary">
          <SignatoryName of={shown.author} />
          {', '}
          <When at={shown.proposedAt} />
          {shown.change ? ` · ${shown.change}` : ''}
          {shown.note ? ` · ${shown.note}` : ''}
        </Text>
      )}
      {field}
      {show === 'all' ? (
        <AllParameters {...key} q={q} />
      ) : (
        <Changes {...key} q={q} />
      )}
    </Column>
  );
}

interface Shown {
  environment: string;
  version: string;
  q: string;
}

function AllParameters({ environment, version, q }: Shown) {
  const t = useText();
  const { resource, ref } = usePilot();
  const pages = usePages<PilotsSchemas['ConfigurationParameter']>(
    cursor =>
      resource.get('/configuration/baselines/{environment}/{version}', {
        params: { environment, version },
        query: { q, cursor, limit: ROWS },
      }),
    [resource, environment, version, q],
    ref,
  );
  return (
    <ParameterTable
      label={environment}
      pages={pages}
      columns={[
        {
          title: t('configuration.path'),
          cell: row => <PathCell {...row} />,
        },
        {
          title: t('configuration.value'),
          cell: row => <ParameterValue value={row.value} secret={row.secret} />,
        },
      ]}
    />
  );
}

function Changes({ environment, version, q }: Shown) {
  const t = useText();
  const { resource, ref } = usePilot();
  const pages = usePages<PilotsSchemas['ParameterDifference']>(
    cursor =>
      resource.get(
        '/configuration/baselines/{environment}/{version}/difference',
        {
          params: { environment, version },
          query: { q, cursor, limit: ROWS },
        },
      ),
    [resource, environment, version, q],
    ref,
  );
  return (
    <ParameterTable
      label={environment}
      pages={pages}
      columns={differenceColumns({
        path: t('configuration.path'),
        before: t('configuration.beforeVersion'),
        after: t('configuration.afterVersion'),
      })}
    />
  );
}

/** Path, before and after. */
export function differenceColumns(titles: {
  path: string;
  before: string;
  after: string;
}) {
  type Difference = PilotsSchemas['ParameterDifference'];
  return [
    {
      title: titles.path,
      cell: (row: Difference) => <PathCell {...row} />,
    },
    {
      title: titles.before,
      cell: ({ before, kind, secret }: Difference) => (
        <ParameterValue
          value={before}
          secret={secret}
          present={kind !== 'added'}
        />
      ),
    },
    {
      title: titles.after,
      cell: ({ after, kind, secret }: Difference) => (
        <ParameterValue
          value={after}
          secret={secret}
          present={kind !== 'removed'}
        />
      ),
    },
  ];
}

/** A path, with what it is bound by. */
export function PathCell({
  path,
  constraint,
}: {
  path: string;
  constraint?: PilotsSchemas['ParameterConstraint'];
}) {
  const t = useText();
  return (
    <>
      <code>{path}</code>
      {constraint && (
        <div>
          <Chip tone="info">{t(`configuration.constraint.${constraint}`)}</Chip>
        </div>
      )}
    </>
  );
}
