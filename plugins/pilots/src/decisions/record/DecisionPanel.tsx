import { Alert, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Markdown, Panel } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import {
  DecisionStatusChip,
  OutcomeChip,
  OverrideChip,
} from '../DecisionChips';
import { EvidenceList } from '../forum/EvidenceList';
import { VoteList } from '../forum/VoteList';
import { Words } from '../forum/WordsPanel';
import { Section } from '../Section';
import { useOutcomeWord } from '../useOutcomeWord';
import { DecisionActions } from './DecisionActions';
import { LookBacks } from './LookBacks';
import { StoodOn } from './StoodOn';
import { VerifyDecision } from './VerifyDecision';

type Decision = PilotsSchemas['Decision'];

/** A decision as it is on record, with what it stood on and what became of it. */
export function DecisionPanel({
  decision,
  forum,
  view,
}: {
  decision: Decision;
  forum: PilotsSchemas['DecisionForum'];
  view?: PilotView;
}) {
  const t = useText();
  const said = useSaid();
  const word = useOutcomeWord();
  const { zone } = usePilot();
  const { override, recommendation, supersededBy } = decision;
  return (
    <Panel
      id={decision.id}
      title={t('decisions.record.title', {
        number: String(decision.number),
        outcome: word(decision.outcome),
      })}
      beside={
        <>
          <OutcomeChip outcome={decision.outcome} />
          {override && <OverrideChip />}
          <DecisionStatusChip status={decision.status} />
        </>
      }
      actions={
        <DecisionActions decision={decision} forum={forum} view={view} />
      }
    >
      <Text as="p" color="secondary">
        {t('decisions.record.decidedBy', {
          who: <SignatoryName of={decision.decidedBy as never} />,
          when: <When at={decision.decidedAt} zone={zone} />,
        })}
      </Text>
      {supersededBy && (
        <Alert
          status="info"
          icon
          title={t('decisions.record.supersededBy', { id: supersededBy })}
        />
      )}
      {override && (
        <Alert
          status="warning"
          icon
          title={t('decisions.record.override')}
          description={<Markdown content={override.rationale} />}
        />
      )}
      {decision.criteria.loosenedAfterData.map(one => (
        <Alert
          key={one.id}
          status="warning"
          icon
          title={t('decisions.record.loosened', { reason: one.reason })}
        />
      ))}
      {(decision.values?.loosenedAfterData ?? []).map(one => (
        <Alert
          key={one.id}
          status="warning"
          icon
          title={t('decisions.record.limitsLoosened', {
            fields: one.changes
              .filter(({ loosens }) => loosens)
              .map(({ field }) => field)
              .join(', '),
            reason: one.reason,
          })}
        />
      ))}
      <Words {...decision} />
      <Section title={t('decisions.record.votes')}>
        <VoteList votes={decision.votes} />
      </Section>
      <Section
        title={`${t('decisions.record.recommendation')}: ${word(
          recommendation.recommendation,
        )}`}
      >
        <ul>
          {recommendation.reasons.map(({ subject, message }) => (
            <li key={`${subject} ${message}`}>{said(message)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('decisions.forum.evidence')}>
        <EvidenceList evaluation={decision.metrics.evaluation} />
      </Section>
      <StoodOn decision={decision} />
      <LookBacks decision={decision} />
      <VerifyDecision decision={decision} />
    </Panel>
  );
}
