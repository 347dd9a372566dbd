import { Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  PilotsSchemas,
  quarterAt,
  QuarterRequirement,
  quarterPlus,
  readQuarter,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { Column, Loaded, PageBody, Panel, Row } from '../../ground/layout';
import { pilotsApiRef, useReading } from '../../ground/reading';
import { When } from '../../ground/time';
import { ApprovalTable } from './ApprovalTable';
import { FigureCell } from './FigureCell';

const useStyles = makeStyles(
  {
    figures: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(16rem, 100%), 1fr))',
      gap: 'var(--bui-space-5)',
      margin: 0,
    },
    quarter: { minWidth: '5rem', textAlign: 'center' },
  },
  { name: 'PilotsQuarterPage' },
);

const REQUIREMENTS: readonly QuarterRequirement[] = [
  'R66',
  'R60',
  'R61',
  'R62',
  'R63',
  'R64',
  'R65',
];

/** One quarter on one page: R60 to R66, each figure with its definition and sample. */
export function QuarterPage() {
  const classes = useStyles();
  const t = useText();
  const api = useApi(pilotsApiRef);
  const [query, setQuery] = useSearchParams();
  const current = quarterAt(new Date());
  const quarter = readQuarter(query.get('quarter') ?? '') ?? current;
  const reading = useReading(
    () => api.get('/portfolio/quarter', { query: { quarter: quarter.id } }),
    [api, quarter.id],
  );
  const turn = (quarters: number) =>
    setQuery({ quarter: quarterPlus(quarter, quarters).id });
  const { value } = reading;
  return (
    <PageBody>
      <Column>
        <Text as="p" color="secondary">
          {t('quarter.explain')}
        </Text>
        <Row>
          <ActionButton variant="secondary" onPress={() => turn(-1)}>
            {t('quarter.previous')}
          </ActionButton>
          <Text
            as="h2"
            variant="title-x-small"
            weight="bold"
            className={classes.quarter}
            role="status"
          >
            {quarter.id}
          </Text>
          <ActionButton
            variant="secondary"
            offBecause={
              quarter.id >= current.id ? t('quarter.nextOff') : undefined
            }
            onPress={() => turn(1)}
          >
            {t('quarter.next')}
          </ActionButton>
          {value?.partial && (
            <Text variant="body-small" color="secondary">
              {t('quarter.partial', { when: <When at={value.asOf} /> })}
            </Text>
          )}
        </Row>
        <Loaded reading={reading} lines={8}>
          {view => <Figures view={view} />}
        </Loaded>
      </Column>
    </PageBody>
  );
}

function Figures({ view }: { view: PilotsSchemas['QuarterView'] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <>
      {REQUIREMENTS.map(requirement => (
        <Panel
          key={requirement}
          title={t(`quarter.requirement.${requirement}`)}
          beside={
            <Text variant="body-small" color="secondary">
              {requirement}
            </Text>
          }
        >
          <dl className={classes.figures}>
            {view.figures
              .filter(figure => figure.requirement === requirement)
              .map(figure => (
                <FigureCell
                  key={`${figure.id} ${figure.currency ?? ''}`}
                  figure={figure}
                />
              ))}
          </dl>
          {requirement === 'R65' && view.approvals.length > 0 && (
            <ApprovalTable approvals={view.approvals} />
          )}
        </Panel>
      ))}
    </>
  );
}
