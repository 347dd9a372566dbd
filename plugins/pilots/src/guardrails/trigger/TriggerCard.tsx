import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import SilentIcon from '@material-ui/icons/VolumeOff';
import { TriggerCondition } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Column, EmptyState, Loaded, Panel, Row } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { usePilotView } from '../../pilot';
import { useText } from '../../translation';
import { CaseRow } from './CaseRow';
import { ConditionRow } from './ConditionRow';
import { ReachRow } from './ReachRow';
import { Remaining } from './Remaining';
import { TriggerActions } from './deciding/TriggerActions';
import { TriggerChip } from './TriggerChip';
import { Trigger, useTrigger } from './useTrigger';

const useStyles = makeStyles(
  {
    list: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-3)',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
  },
  { name: 'PilotsTriggerCard' },
);

/** A silent source is an alert: what is not heard is not healthy. */
function Silence({ of, zone }: { of: Trigger['source']; zone: string }) {
  const t = useText();
  const said = useSaid();
  if (of.state === 'heard') return null;
  return (
    <Row>
      <Chip tone="danger" icon={<SilentIcon />}>
        {t(`guardrails.trigger.source.${of.state}`, {
          when: <When at={of.since ?? ''} zone={zone} />,
          reason: said(of.reason ?? ''),
        })}
      </Chip>
    </Row>
  );
}

function Watched({ of, zone }: { of: Trigger; zone: string }) {
  const classes = useStyles();
  const t = useText();
  const said = useSaid();
  const { value: view } = usePilotView();
  const conditions = (of.trigger?.conditions ?? []) as TriggerCondition[];
  return (
    <>
      <Text as="p" color="secondary">
        {t('guardrails.trigger.explain')}
      </Text>
      <Silence of={of.source} zone={zone} />
      {of.problems.length > 0 && (
        <Text as="p">
          {t('guardrails.trigger.lacks', {
            what: of.problems.map(({ message }) => said(message)).join('; '),
          })}
        </Text>
      )}
      {of.case && (
        <Column>
          <ul className={classes.list}>
            <CaseRow of={of.case} zone={zone} />
          </ul>
          <Remaining of={of.case} />
          {view && <TriggerActions of={of.case} yourRoles={view.yourRoles} />}
        </Column>
      )}
      <ul className={classes.list}>
        {of.conditions.map((verdict, at) => (
          <ConditionRow
            key={verdict.key}
            condition={conditions[at]}
            verdict={verdict}
            zone={zone}
          />
        ))}
      </ul>
      {of.countsFrom && (
        <Text as="div" variant="body-small" color="secondary">
          {t('guardrails.trigger.countsFrom', {
            when: <When at={of.countsFrom} zone={zone} />,
          })}
        </Text>
      )}
      {of.blastRadius && <ReachRow of={of.blastRadius} zone={zone} />}
    </>
  );
}

function History({ of, zone }: { of: Trigger; zone: string }) {
  const classes = useStyles();
  const t = useText();
  const over = of.history.filter(({ number }) => number !== of.case?.number);
  if (over.length === 0) {
    return of.case || of.state === 'unarmed' ? null : (
      <Text as="p" color="secondary">
        {t('guardrails.trigger.noCases')}
      </Text>
    );
  }
  return (
    <div>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('guardrails.trigger.cases')}
      </Text>
      <ul className={classes.list}>
        {over.map(one => (
          <CaseRow key={one.number} of={one} zone={zone} />
        ))}
      </ul>
    </div>
  );
}

/** Nobody watches: there is nothing to watch, or not yet. */
function Unwatched({ of }: { of: Trigger }) {
  const t = useText();
  const title = of.trigger
    ? t('guardrails.trigger.unarmed')
    : t('guardrails.trigger.none');
  const nextStep = of.trigger
    ? t('guardrails.trigger.unarmedNext')
    : t('guardrails.trigger.noneNext');
  return <EmptyState title={title} nextStep={nextStep} />;
}

/** The rollback trigger: its state, each condition with what is found, the open case and those before. */
export function TriggerCard() {
  const t = useText();
  const { zone } = usePilot();
  const reading = useTrigger();
  const of = reading.value;
  const title = t('guardrails.trigger.title');
  return (
    <Panel
      id="trigger"
      title={title}
      beside={of && <TriggerChip state={of.state} />}
    >
      <Loaded reading={reading} lines={4}>
        {trigger => (
          <>
            {trigger.state === 'unarmed' && <Unwatched of={trigger} />}
            {trigger.state !== 'unarmed' && (
              <Watched of={trigger} zone={zone} />
            )}
            <History of={trigger} zone={zone} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
