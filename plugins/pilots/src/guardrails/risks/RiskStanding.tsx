import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { SignatoryName, useRoleTitle } from '../../ground/people';
import { When } from '../../ground/time';
import { RiskGuards } from './useRiskGuards';

/** Why a risk stands where it stands: who settled it, or what it waits for. */
export function RiskStanding({
  risk,
  guards,
}: {
  risk: PilotsSchemas['Risk'];
  guards: RiskGuards;
}) {
  const t = useText();
  const title = useRoleTitle();
  const { settled, rejected, state } = risk;
  const lines: React.ReactNode[] = [];
  const [author] = risk.authors;
  if (author) {
    lines.push(
      t('guardrails.risks.proposedBy', {
        who: <SignatoryName of={author} />,
        when: <When at={risk.proposedAt} format="date" />,
      }),
    );
  }
  if (settled && state !== 'open') {
    const how = state === 'accepted' ? 'acceptedBy' : 'mitigatedBy';
    lines.push(
      t(`guardrails.risks.${how}`, {
        who: <SignatoryName of={settled.by} />,
        when: <When at={settled.at} format="date" />,
      }),
    );
    if (settled.note) lines.push(`“${settled.note}”`);
  }
  if (state === 'open') {
    if (rejected) {
      lines.push(
        t('guardrails.risks.rejectedBy', {
          who: <SignatoryName of={rejected.by} />,
          when: <When at={rejected.at} format="date" />,
          reason: rejected.reason,
        }),
      );
    }
    if (guards.isOverdue) lines.push(t('guardrails.risks.overdue'));
    if (guards.missing.length > 0) {
      lines.push(
        t('guardrails.risks.missing', { what: guards.missing.join(', ') }),
      );
    } else if (!rejected && !guards.isOverdue) {
      lines.push(
        risk.treatment === 'accept'
          ? t('guardrails.risks.waitsToBeAccepted', {
              roles: guards.acceptors.map(title).join(', '),
            })
          : t('guardrails.risks.isMitigated'),
      );
    }
  }
  return (
    <div>
      {lines.map((line, at) => (
        <Text key={at} as="div" variant="body-small" color="secondary">
          {line}
        </Text>
      ))}
    </div>
  );
}
