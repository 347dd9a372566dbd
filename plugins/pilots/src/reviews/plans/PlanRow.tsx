import { Text } from '@backstage/ui';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Column, Prose, Row, useAnchor } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { ActionList } from '../actions/ActionList';
import { PlanActs } from './PlanActs';
import { PlanStateChip } from './PlanStateChip';

type Plan = PilotsSchemas['CorrectivePlanView'];

/** One plan: why it came to this, who does what, and who agreed. */
export function PlanRow({
  plan,
  mayWrite,
}: {
  plan: Plan;
  /** Why the viewer may not write; undefined if they may. */
  mayWrite?: string;
}) {
  const t = useText();
  const { resource, zone } = usePilot();
  const anchor = `plan-${plan.id}`;
  const { target } = useAnchor<HTMLDivElement>(anchor);
  return (
    <div ref={target} id={anchor}>
      <Column>
        <Row>
          <PlanStateChip state={plan.state} />
          <Text weight="bold">{plan.id}</Text>
          <Text variant="body-small" color="secondary">
            {t('reviews.plan.opened', {
              when: <When at={plan.openedAt} zone={zone} />,
            })}
          </Text>
        </Row>
        {plan.breaches.map(({ subject, detail }) => (
          <Text key={subject} as="div">
            <Prose text={detail} zone={zone} />
          </Text>
        ))}
        {plan.cause && <Prose text={plan.cause} written />}
        <ActionList
          actions={plan.actions}
          notYet={
            plan.state === 'draft' ? t('reviews.plan.notAgreed') : undefined
          }
          finish={action => async evidence => {
            await resource.post(
              '/corrective-actions/{id}/actions/{action}/completion',
              { params: { id: plan.id, action }, body: { evidence } },
            );
            return true;
          }}
        />
        {plan.verdicts.map(({ verdict, by, at, statement }) => (
          <Row key={`${by.actor}${at}`}>
            <Chip
              tone={verdict === 'approved' ? 'success' : 'danger'}
              icon={verdict === 'approved' ? <CheckIcon /> : <CloseIcon />}
            >
              {t(`reviews.plan.verdict.${verdict}`)}
            </Chip>
            <Text>
              <SignatoryName of={by} /> · <When at={at} zone={zone} />
              {statement && ` · ${statement}`}
            </Text>
          </Row>
        ))}
        {plan.state !== 'closed' && (
          <PlanActs plan={plan} mayWrite={mayWrite} />
        )}
      </Column>
    </div>
  );
}
