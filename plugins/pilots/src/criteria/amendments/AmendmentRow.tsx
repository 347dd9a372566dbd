import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import SkipIcon from '@material-ui/icons/SkipNext';
import UndoIcon from '@material-ui/icons/Undo';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement, ReactNode } from 'react';
import { useText } from '../../translation';
import { Column, Facts, Row, useAnchor } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { Chip, Tone } from '../../ground/status';
import { When } from '../../ground/time';
import { AmendmentActions, AmendmentWords } from './AmendmentActions';

/** An amendment, whatever it amends. */
export type AnyAmendment = Omit<PilotsSchemas['Amendment'], 'criteria'>;

const LOOK: Record<AnyAmendment['state'], [Tone, ReactElement]> = {
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
export function AmendmentRow({
  amendment,
  words,
  children,
}: {
  amendment: AnyAmendment;
  words: AmendmentWords & { loosens: string };
  /** What it changes. */
  children: ReactNode;
}) {
  const classes = useStyles();
  const t = useText();
  const { zone } = usePilot();
  const anchor = `amendment-${amendment.id}`;
  const { target } = useAnchor<HTMLDivElement>(anchor);
  const [tone, icon] = LOOK[amendment.state];
  // Overtaken by an edit of the entity, not by another amendment.
  const isVoid =
    amendment.state === 'superseded' && Boolean(amendment.settled?.reason);
  const state = isVoid
    ? t('criteria.amendment.void')
    : t(`criteria.amendment.state.${amendment.state}`);
  return (
    <div ref={target} id={anchor} className={classes.root}>
      <Column>
        <Row>
          <Chip tone={tone} icon={icon}>
            {state}
          </Chip>
          {amendment.loosens && (
            <Chip tone="warning" icon={<WarningIcon />}>
              {words.loosens}
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
        {children}
        <Facts
          facts={[
            { name: t('criteria.amendment.reason'), value: amendment.reason },
            {
              name: t('criteria.amendment.known'),
              value: amendment.knownAtTheTime,
            },
            {
              name: state,
              value: isVoid
                ? t('criteria.amendment.voidWhy')
                : amendment.settled?.reason,
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
          <AmendmentActions amendment={amendment} words={words} />
        )}
      </Column>
    </div>
  );
}
