import { Alert, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Panel } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';

type Evaluation = PilotsSchemas['Evaluation'];

const TONE = { scale: 'success', iterate: 'info', stop: 'danger' } as const;

function Recommendation({
  evaluation,
  title,
}: {
  evaluation: PilotsSchemas['VersionEvaluation'];
  title: string;
}) {
  return (
    <Alert
      status={TONE[evaluation.recommendation]}
      icon
      title={title}
      description={
        <ul>
          {evaluation.reasons.map(({ subject, message }) => (
            <li key={`${subject} ${message}`}>{message}</li>
          ))}
        </ul>
      }
    />
  );
}

/** What the criteria recommend today, and what the original ones would. */
export function EvaluationPanel({ evaluation }: { evaluation: Evaluation }) {
  const t = useText();
  const { zone } = usePilot();
  const { original } = evaluation;
  return (
    <Panel title={t('criteria.evaluation.title')}>
      <Recommendation
        evaluation={evaluation}
        title={t(`criteria.evaluation.${evaluation.recommendation}`)}
      />
      {original && (
        <Recommendation
          evaluation={original}
          title={`${t('criteria.evaluation.original')}: ${t(
            `criteria.evaluation.${original.recommendation}`,
          )}`}
        />
      )}
      <Text variant="body-small" color="secondary">
        {t(
          evaluation.decidedAt
            ? 'criteria.evaluation.decided'
            : 'criteria.evaluation.asOf',
          {
            when: <When at={evaluation.asOf} zone={zone} />,
            version: String(evaluation.version),
          },
        )}
      </Text>
    </Panel>
  );
}
