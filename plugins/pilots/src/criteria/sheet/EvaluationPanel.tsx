import { Alert, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Panel, Prose } from '../../ground/layout';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';

type Evaluation = PilotsSchemas['Evaluation'];
type Judged = PilotsSchemas['VersionEvaluation'];

const TONE = { scale: 'success', iterate: 'info', stop: 'danger' } as const;

function Recommendation({
  evaluation,
  title,
}: {
  evaluation: Judged;
  title: string;
}) {
  return (
    <Alert
      status={TONE[evaluation.recommendation]}
      icon
      title={title}
      description={
        <ul style={{ margin: 0, paddingLeft: 'var(--bui-space-5)' }}>
          {evaluation.reasons.map(({ subject, message }) => (
            <li key={`${subject} ${message}`}>
              <Prose text={message} />
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** Whether two versions recommend the same for the same reasons; their results can differ all the same. */
function isAlike(one: Judged, other: Judged): boolean {
  const said = ({ recommendation, reasons }: Judged) =>
    JSON.stringify([recommendation, reasons.map(({ message }) => message)]);
  return said(one) === said(other);
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
      {original && isAlike(original, evaluation) && (
        <Text as="p">{t('criteria.evaluation.same')}</Text>
      )}
      {original && !isAlike(original, evaluation) && (
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
