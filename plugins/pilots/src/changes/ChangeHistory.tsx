import { Link, Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../translation';
import { Markdown, Prose } from '../ground/layout';
import { SignatoryName } from '../ground/people';
import { usePilot } from '../ground/reading';
import { When } from '../ground/time';
import { useResultWord } from './ChangeStateChip';

type Change = PilotsSchemas['Change'];

function Verdicts({ verdicts }: { verdicts: Change['verdicts'] }) {
  const t = useText();
  const { zone } = usePilot();
  return (
    <div>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('changes.verdicts')}
      </Text>
      {verdicts.map(verdict => (
        <div key={verdict.at}>
          <Text as="div">
            {t(
              verdict.verdict === 'approved'
                ? 'changes.approvedBy'
                : 'changes.rejectedBy',
              {
                who: <SignatoryName of={verdict.by} />,
                when: <When at={verdict.at} zone={zone} />,
              },
            )}
          </Text>
          {verdict.statement && <Text as="div">“{verdict.statement}”</Text>}
          {verdict.voidedAt && (
            <Text as="div" variant="body-small" color="secondary">
              {t('changes.void', {
                when: <When at={verdict.voidedAt} zone={zone} />,
              })}
            </Text>
          )}
        </div>
      ))}
    </div>
  );
}

function Closure({
  change,
  closure,
}: {
  change: Change;
  closure: NonNullable<Change['closure']>;
}) {
  const t = useText();
  const resultWord = useResultWord();
  const { zone } = usePilot();
  const documents = closure.changedDocuments.map(({ document, version }) =>
    t('changes.documentVersion', { document, version: String(version) }),
  );
  return (
    <div>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('changes.closure')}
      </Text>
      <Text as="div">
        {t('changes.closedBy', {
          result: <>{resultWord(closure.result)}</>,
          who: <SignatoryName of={closure.closedBy} />,
          when: <When at={closure.closedAt} zone={zone} />,
        })}
      </Text>
      {closure.learnings ? (
        <Markdown content={closure.learnings} />
      ) : (
        <Text color="secondary">{t('changes.noLearnings')}</Text>
      )}
      {documents.length > 0 && (
        <Text as="div">
          {t('changes.changedDocuments', { list: documents.join(', ') })}
        </Text>
      )}
      {closure.documentsNote && (
        <Text as="div">
          {/* The suite's own words where a deployment opened the record. */}
          {change.deployment ? (
            <Prose text={closure.documentsNote} />
          ) : (
            closure.documentsNote
          )}
        </Text>
      )}
    </div>
  );
}

function Incident({ of }: { of: Change['followedBy'][number] }) {
  const name = of.title ? `${of.id}, ${of.title}` : of.id;
  return of.url ? (
    <Link href={of.url} target="_blank" rel="noopener">
      {name}
    </Link>
  ) : (
    <>{name}</>
  );
}

/** What became of a change: approvals, rejections, how it ended. */
export function ChangeHistory({ change }: { change: Change }) {
  const t = useText();
  const { zone } = usePilot();
  return (
    <>
      {change.verdicts.length > 0 && <Verdicts verdicts={change.verdicts} />}
      {change.closure && <Closure change={change} closure={change.closure} />}
      {change.followedBy.map(incident => (
        <Text as="p" key={`${incident.source} ${incident.id}`}>
          {t('changes.followedBy', {
            incident: <Incident of={incident} />,
            when: <When at={incident.startedAt} zone={zone} />,
          })}
        </Text>
      ))}
      {change.withdrawal && (
        <Text as="p">
          {t('changes.withdrawnBecause', {
            who: <SignatoryName of={change.withdrawal.by} />,
            reason: <>{change.withdrawal.reason}</>,
          })}
        </Text>
      )}
    </>
  );
}
