import { Text } from '@backstage/ui';
import CheckIcon from '@material-ui/icons/Check';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactNode } from 'react';
import { useText } from '../../translation';
import { Markdown, Row } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';

type Duties = NonNullable<PilotsSchemas['Change']['emergency']>;

/** One duty: done, due or overdue, in a word with its icon. */
function Duty(props: { title: string; dueAt: string; done?: ReactNode }) {
  const t = useText();
  const { zone } = usePilot();
  const overdue = Date.parse(props.dueAt) <= Date.now();
  const due = <When at={props.dueAt} zone={zone} />;
  return (
    <Row>
      <Text>{props.title}</Text>
      {props.done ? (
        <>
          <Chip tone="success" icon={<CheckIcon />}>
            {t('changes.duty.done')}
          </Chip>
          <Text variant="body-small">{props.done}</Text>
        </>
      ) : (
        <Chip
          tone={overdue ? 'danger' : 'info'}
          icon={overdue ? <ErrorIcon /> : <WaitIcon />}
        >
          {t(overdue ? 'changes.duty.overdue' : 'changes.duty.due', {
            when: due,
          })}
        </Chip>
      )}
    </Row>
  );
}

/** What an emergency owes, by when, and what became of it. */
export function EmergencyDuties({ duties }: { duties: Duties }) {
  const t = useText();
  const { zone } = usePilot();
  const { second, review } = duties;
  const said = (act: { by: Duties['first']; at: string }) =>
    t('changes.duty.by', {
      who: <SignatoryName of={act.by} />,
      when: <When at={act.at} zone={zone} />,
    });
  return (
    <div>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('changes.duty.title')}
      </Text>
      {second?.verdict === 'rejected' ? (
        <Row>
          <Text>{t('changes.duty.second')}</Text>
          <Chip tone="danger" icon={<ErrorIcon />}>
            {t('changes.duty.rejected')}
          </Chip>
          <Text variant="body-small">{said(second)}</Text>
        </Row>
      ) : (
        <Duty
          title={t('changes.duty.second')}
          dueAt={duties.secondDueAt}
          done={second && said(second)}
        />
      )}
      <Duty
        title={t('changes.duty.review')}
        dueAt={duties.reviewDueAt}
        done={review && said(review)}
      />
      {review && <Markdown content={review.findings} />}
    </div>
  );
}
