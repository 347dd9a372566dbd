import { Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { Prose, Row } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { useSaid } from '../../ground/said';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { TriggerChip } from './TriggerChip';
import { Case } from './useTrigger';

/** What was done about a case, in its order. */
function useSteps(of: Case, zone: string): ReactNode[] {
  const t = useText();
  const steps: ReactNode[] = [];
  const when = (at: string) => <When at={at} zone={zone} />;
  const { hold, rollback, confirmation } = of;
  if (hold) {
    steps.push(
      t('guardrails.trigger.case.hold', {
        who: <SignatoryName of={hold.by} />,
        when: when(hold.at),
        rationale: hold.rationale,
      }),
    );
  }
  if (rollback?.byDefault) {
    steps.push(
      t('guardrails.trigger.case.byDefault', { when: when(rollback.at) }),
    );
  } else if (rollback) {
    const { rationale } = rollback;
    const told = {
      who: <SignatoryName of={rollback.by} />,
      when: when(rollback.at),
    };
    steps.push(
      rationale
        ? t('guardrails.trigger.case.rollbackBecause', { ...told, rationale })
        : t('guardrails.trigger.case.rollback', told),
    );
  }
  if (confirmation) {
    const { by, note } = confirmation;
    const told = {
      who: confirmation.deployment ? (
        t('guardrails.trigger.case.system')
      ) : (
        <SignatoryName of={by} />
      ),
      when: when(confirmation.at),
    };
    steps.push(
      note
        ? t('guardrails.trigger.case.confirmedBecause', {
            ...told,
            // The suite's own words where a deployment said so, else a person's.
            note: confirmation.deployment ? (
              <Prose text={note} zone={zone} />
            ) : (
              note
            ),
          })
        : t('guardrails.trigger.case.confirmed', told),
    );
  }
  return steps;
}

/** A case: what opened it, what was done, and how it ended. */
export function CaseRow({ of, zone }: { of: Case; zone: string }) {
  const t = useText();
  const said = useSaid();
  const steps = useSteps(of, zone);
  return (
    <li>
      <Row>
        <Text weight="bold">
          {t('guardrails.trigger.case.name', { number: of.number })}
        </Text>
        {of.closedAs ? (
          <Chip tone="neutral">
            {t(`guardrails.trigger.case.end.${of.closedAs}`)}
          </Chip>
        ) : (
          <TriggerChip state={of.state} />
        )}
        <Text variant="body-small" color="secondary">
          {t('guardrails.trigger.case.opened', {
            when: <When at={of.openedAt} zone={zone} />,
          })}
        </Text>
      </Row>
      {[...of.causes.map(({ text }) => said(text)), ...steps].map(
        (line, at) => (
          <Text key={at} as="div" variant="body-small">
            {line}
          </Text>
        ),
      )}
    </li>
  );
}
