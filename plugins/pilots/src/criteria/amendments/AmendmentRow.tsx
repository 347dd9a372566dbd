import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import SkipIcon from '@material-ui/icons/SkipNext';
import UndoIcon from '@material-ui/icons/Undo';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Column, Facts, Row, useAnchor } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip, Tone } from '../../ground/status';
import { When } from '../../ground/time';
import { AmendmentActions } from './AmendmentActions';
import { AmendmentChanges } from './AmendmentChanges';

type Amendment = PilotsSchemas['CriteriaView']['amendments'][number];

const LOOK: Record<Amendment['state'], [Tone, ReactElement]> = {
  pending: ['info', <WaitIcon />],
  approved: ['success', <CheckIcon />],
  rejected: ['danger', <CloseIcon />],
  superseded: ['neutral', <SkipIcon />],
  withdrawn: ['neutral', <UndoIcon />],
};

const useStyles = makeStyles(
  {
    root: {
      padding: 'var(--bui-space-4) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-of-type': { borderTop: 'none', paddingTop: 0 },
    },
  },
  { name: 'PilotsAmendmentRow' },
);

/** One amendment: what it changes, why, who agreed. */
export function AmendmentRow({ amendment }: { amendment: Amendment }) {
  const classes = useStyles();
  const t = useText();
  const { zone } = usePilot();
  const anchor = `amendment-${amendment.id}`;
  const { target } = useAnchor<HTMLDivElement>(anchor);
  const [tone, icon] = LOOK[amendment.state];
  return (
    <div ref={target} id={anchor} className={classes.root}>
      <Column>
        <Row>
          <Chip tone={tone} icon={icon}>
            {t(`criteria.amendment.state.${amendment.state}`)}
          </Chip>
          {amendment.loosens && (
            <Chip tone="warning" icon={<WarningIcon />}>
              {t('criteria.amendment.loosens')}
            </Chip>
          )}
          {amendment.afterData && (
            <Chip tone="warning" icon={<WarningIcon />}>
              {t('criteria.amendment.afterData')}
            </Chip>
          )}
          <Text>
            {t('criteria.amendment.by', {
              who: <SignatoryName of={amendment.proposedBy} />,
              when: <When at={amendment.proposedAt} zone={zone} />,
            })}
          </Text>
        </Row>
        <AmendmentChanges changes={amendment.changes} />
        <Facts
          facts={[
            { name: t('criteria.amendment.reason'), value: amendment.reason },
            {
              name: t('criteria.amendment.known'),
              value: amendment.knownAtTheTime,
            },
            {
              name: t('criteria.amendment.state.rejected'),
              value:
                amendment.state === 'rejected'
                  ? amendment.settled?.reason
                  : undefined,
            },
          ]}
        />
        {amendment.approvals.map(act => (
          <Text key={act.actor} as="div">
            {t('criteria.amendment.approvals', {
              who: <SignatoryName of={act} />,
            })}
          </Text>
        ))}
        {amendment.state === 'pending' && (
          <AmendmentActions amendment={amendment} />
        )}
      </Column>
    </div>
  );
}
