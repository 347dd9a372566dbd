import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import SevereIcon from '@material-ui/icons/ReportProblemOutlined';
import {
  PilotsSchemas,
  RISK_SEVERITIES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { EmptyState, Loaded, Panel } from '../../ground/layout';
import { usePilotReading } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { usePilotView } from '../../pilot';
import { RiskDialog } from './RiskDialog';
import { RiskRow } from './RiskRow';

type Risk = PilotsSchemas['Risk'];

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'PilotsRisksCard' },
);

/** Open ones first, and of those the worst first. */
const byUrgency = (a: Risk, b: Risk) =>
  Number(b.state === 'open') - Number(a.state === 'open') ||
  RISK_SEVERITIES.indexOf(b.severity) - RISK_SEVERITIES.indexOf(a.severity) ||
  a.title.localeCompare(b.title);

/** The risk register of a pilot. */
export function RisksCard() {
  const classes = useStyles();
  const t = useText();
  const [adding, setAdding] = useState(false);
  const { value: view } = usePilotView();
  const reading = usePilotReading(pilot => pilot.get('/risks'));
  const yourRoles = view?.yourRoles ?? [];
  const mayAdd = yourRoles.some(
    role => role === 'riskLead' || role === 'dataSteward',
  );
  const open = reading.value?.items.filter(({ state }) => state === 'open');
  const severe = open?.filter(({ severity }) => severity === 'severe').length;
  return (
    <Panel
      id="risks"
      title={t('guardrails.risks.title')}
      beside={
        open && (
          <>
            <Text color="secondary">
              {t('guardrails.risks.summary', {
                open: String(open.length),
                total: String(reading.value!.items.length),
              })}
            </Text>
            {severe! > 0 && (
              <Chip tone="danger" icon={<SevereIcon />}>
                {t('guardrails.risks.severeOpen', { count: severe! })}
              </Chip>
            )}
          </>
        )
      }
      actions={
        <ActionButton
          variant="secondary"
          offBecause={mayAdd ? undefined : t('guardrails.risks.addOff')}
          onPress={() => setAdding(true)}
        >
          {t('guardrails.risks.add')}
        </ActionButton>
      }
    >
      <Text as="p" color="secondary">
        {t('guardrails.risks.explain')}
      </Text>
      <Loaded reading={reading} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('guardrails.risks.none')}
              nextStep={t('guardrails.risks.noneNext')}
            />
          ) : (
            <ul className={classes.list}>
              {view &&
                [...items]
                  .sort(byUrgency)
                  .map(risk => (
                    <RiskRow key={risk.id} risk={risk} view={view} />
                  ))}
            </ul>
          )
        }
      </Loaded>
      {adding && (
        <RiskDialog yourRoles={yourRoles} onClose={() => setAdding(false)} />
      )}
    </Panel>
  );
}
