import { Text } from '@backstage/ui';
import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { EmptyState, Facts, Loaded, Panel } from '../../ground/layout';
import { SignatoryName, useRoleTitle } from '../../ground/people';
import { Reading } from '../../ground/reading';
import { When } from '../../ground/time';
import { usePilotView } from '../../pilot';
import { ScheduleDialog } from './ScheduleDialog';

/** When the pilot is reviewed each week, and who comes. */
export function SchedulePanel({
  reading,
}: {
  reading: Reading<PilotsSchemas['ReviewScheduleView']>;
}) {
  const t = useText();
  const title = useRoleTitle();
  const { value: view } = usePilotView();
  const [editing, setEditing] = useState(false);
  const schedule = reading.value?.schedule;
  const maySet = mayAct('review.schedule', view?.yourRoles ?? []);
  return (
    <Panel
      id="schedule"
      title={t('reviews.schedule.title')}
      actions={
        reading.value && (
          <ActionButton
            variant={schedule ? 'secondary' : 'primary'}
            offBecause={
              maySet
                ? undefined
                : t('reviews.schedule.off', {
                    roles: rolesFor('review.schedule').map(title).join(', '),
                  })
            }
            onPress={() => setEditing(true)}
          >
            {t(schedule ? 'reviews.schedule.change' : 'reviews.schedule.set')}
          </ActionButton>
        )
      }
    >
      <Text as="p" color="secondary">
        {t('reviews.schedule.explain')}
      </Text>
      <Loaded reading={reading} lines={2}>
        {value => (
          <>
            {schedule ? (
              <>
                <Text as="p" variant="body-large" weight="bold">
                  {t('reviews.schedule.when', {
                    day: t(`reviews.weekday.${schedule.weekday}`),
                    time: schedule.time,
                  })}
                </Text>
                <Facts
                  facts={[
                    {
                      name: t('reviews.schedule.zone'),
                      value: value.timeZone,
                    },
                    {
                      name: t('reviews.schedule.participants'),
                      value: schedule.participants,
                    },
                    {
                      name: t('reviews.schedule.decision'),
                      value: <When at={value.decisionDate} format="date" />,
                    },
                  ]}
                />
                <Text as="p" variant="body-small" color="secondary">
                  {t('reviews.schedule.setBy', {
                    who: <SignatoryName of={schedule.setBy} />,
                    when: <When at={schedule.setAt} format="date" />,
                  })}
                </Text>
              </>
            ) : (
              <EmptyState
                title={t('reviews.schedule.none')}
                nextStep={t('reviews.schedule.noneNext')}
              />
            )}
            {editing && (
              <ScheduleDialog view={value} onClose={() => setEditing(false)} />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
