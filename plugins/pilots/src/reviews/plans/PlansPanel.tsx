import { Text } from '@backstage/ui';
import {
  mayAct,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { Column, EmptyState, Loaded, More, Panel } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { usePages, usePilot } from '../../ground/reading';
import { usePilotView } from '../../pilot';
import { PlanDialog } from './PlanDialog';
import { PlanRow } from './PlanRow';

/** Corrective action plans: what a paused pilot resumes on. */
export function PlansPanel() {
  const t = useText();
  const title = useRoleTitle();
  const { ref, resource } = usePilot();
  const { value: view } = usePilotView();
  const [writing, setWriting] = useState(false);
  const pages = usePages(
    cursor => resource.get('/corrective-actions', { query: { cursor } }),
    [resource],
    ref,
  );
  const isPaused = view?.stage === 'paused';
  const hasOpen = pages.value?.some(({ state }) => state !== 'closed');
  let offBecause: string | undefined;
  if (!mayAct('plan.propose', view?.yourRoles ?? [])) {
    offBecause = t('reviews.plan.off', {
      roles: rolesFor('plan.propose').map(title).join(', '),
    });
  }
  return (
    <Panel
      id="plans"
      title={t('reviews.plan.title')}
      actions={
        isPaused &&
        pages.value &&
        !hasOpen && (
          <ActionButton
            variant="primary"
            offBecause={offBecause}
            onPress={() => setWriting(true)}
          >
            {t('reviews.plan.write')}
          </ActionButton>
        )
      }
    >
      <Text as="p" color="secondary">
        {t('reviews.plan.explain')}
      </Text>
      <Loaded reading={pages} lines={2}>
        {plans =>
          plans.length === 0 ? (
            <EmptyState
              title={t('reviews.plan.none')}
              nextStep={t(
                isPaused ? 'reviews.plan.noneNext' : 'reviews.plan.noneNeeded',
              )}
            />
          ) : (
            <Column>
              {plans.map(plan => (
                <PlanRow key={plan.id} plan={plan} mayWrite={offBecause} />
              ))}
              <More pages={pages} label={t('reviews.plan.more')} />
            </Column>
          )
        }
      </Loaded>
      {writing && <PlanDialog onClose={() => setWriting(false)} />}
    </Panel>
  );
}
