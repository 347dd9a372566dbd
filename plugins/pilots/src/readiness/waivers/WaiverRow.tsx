import { Text } from '@backstage/ui';
import BlockIcon from '@material-ui/icons/Block';
import ScheduleIcon from '@material-ui/icons/Schedule';
import UndoIcon from '@material-ui/icons/Undo';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Facts, Row } from '../../ground/layout';
import { SignatoryName, useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip, Tone } from '../../ground/status';
import { When } from '../../ground/time';
import { useNames } from '../names';
import { WaiverActions } from './WaiverActions';

type Waiver = PilotsSchemas['Waiver'];
type Warning = PilotsSchemas['Waivers']['warnings'][number];

const LOOK: Record<Waiver['standing'], [Tone, ReactElement]> = {
  requested: ['info', <WaitIcon />],
  active: ['warning', <ScheduleIcon />],
  expired: ['danger', <WarningIcon />],
  rejected: ['neutral', <BlockIcon />],
  withdrawn: ['neutral', <UndoIcon />],
};

/** One waiver: what, why, what makes up for it, who agreed, how long. */
export function WaiverRow({
  waiver,
  warning,
}: {
  waiver: Waiver;
  warning?: Warning;
}) {
  const t = useText();
  const names = useNames();
  const role = useRoleTitle();
  const { zone } = usePilot();
  const [tone, icon] = LOOK[waiver.standing];
  const date = DateTime.fromISO(waiver.expiresAt).toLocaleString(
    DateTime.DATE_MED,
  );
  return (
    <div>
      <Row>
        <Text weight="bold">{names.checkOf(waiver.check)}</Text>
        <Chip tone={tone} icon={icon}>
          {t(`readiness.waiver.standing.${waiver.standing}`, { date } as never)}
        </Chip>
        {warning && (
          <Chip tone="warning" icon={<WarningIcon />}>
            {warning.daysAhead > 0
              ? t('readiness.waiver.ends', { count: warning.daysAhead })
              : t('readiness.waiver.endsToday')}
          </Chip>
        )}
      </Row>
      <Text as="div" variant="body-small" color="secondary">
        {t('readiness.waiver.by', {
          who: <SignatoryName of={waiver.requestedBy} />,
          when: <When at={waiver.requestedAt} zone={zone} />,
        })}
      </Text>
      <Facts
        facts={[
          { name: t('readiness.waiver.reason'), value: waiver.reason },
          {
            name: t('readiness.waiver.control'),
            value: waiver.compensatingControl,
          },
          {
            name: t('readiness.waiver.approved'),
            value:
              waiver.approvals.length > 0
                ? waiver.approvals.map(({ seat, by }) => (
                    <div key={seat}>
                      {t('readiness.waiver.approvedBy', {
                        role: <>{role(seat)}</>,
                        who: <SignatoryName of={by} />,
                      })}
                    </div>
                  ))
                : undefined,
          },
          {
            name: t('readiness.waiver.rejected'),
            value: waiver.settled && (
              <>
                <SignatoryName of={waiver.settled.by} />:{' '}
                {waiver.settled.reason}
              </>
            ),
          },
        ]}
      />
      {waiver.standing === 'requested' && (
        <Text as="div" variant="body-small" color="secondary">
          {t('readiness.waiver.waitsFor', {
            roles: waiver.waitsFor.map(role).join(', '),
          })}
        </Text>
      )}
      <WaiverActions waiver={waiver} />
    </div>
  );
}
