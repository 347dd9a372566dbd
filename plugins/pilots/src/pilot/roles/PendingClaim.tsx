import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ReasonDialog, useAction } from '../../ground/acting';
import { ErrorNotice, Prose, Row } from '../../ground/layout';
import { PersonLink } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { useSaid } from '../../ground/said';
import { When } from '../../ground/time';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: 'var(--bui-space-2)',
      borderLeft: '3px solid var(--bui-announcement-border)',
      paddingLeft: 'var(--bui-space-3)',
    },
  },
  { name: 'PilotsPendingClaim' },
);

/** A claim that waits, with the buttons of those who may settle it. */
export function PendingClaim({
  claim,
  isMine,
}: {
  claim: PilotsSchemas['RoleView']['claims'][number];
  isMine: boolean;
}) {
  const classes = useStyles();
  const t = useText();
  const said = useSaid();
  const { resource } = usePilot();
  const [rejecting, setRejecting] = useState(false);
  const params = { id: claim.id };
  const accept = useAction(
    () => resource.post('/claims/{id}/acceptance', { params }),
    { done: t('pilot.roles.accepted') },
  );
  const reject = useAction<[string]>(
    (_, reason) =>
      resource.post('/claims/{id}/rejection', { params, body: { reason } }),
    { done: t('pilot.roles.rejected') },
  );
  const withdraw = useAction(
    () => resource.delete('/roles/{role}', { params: { role: claim.role } }),
    { done: t('pilot.roles.withdrawn') },
  );
  const offBecause = claim.mayDecide
    ? undefined
    : t('pilot.roles.waitsFor', { who: said(claim.waitsFor) });
  const error = accept.error ?? withdraw.error;
  return (
    <div className={classes.root}>
      <div>
        <Text as="div">
          {t('pilot.roles.claims', {
            who: <PersonLink of={claim.claimant} />,
            since: <When at={claim.claimedAt} format="relative" />,
          })}
        </Text>
        {claim.note && <Text as="div">“{claim.note}”</Text>}
        <Text as="div" variant="body-small" color="secondary">
          {t('pilot.roles.waitsFor', {
            who: <Prose text={claim.waitsFor} />,
          })}
        </Text>
      </div>
      <Row>
        {isMine ? (
          <ActionButton
            variant="secondary"
            isPending={withdraw.pending}
            onPress={() => withdraw.run()}
          >
            {t('pilot.roles.withdraw')}
          </ActionButton>
        ) : (
          <>
            <ActionButton
              variant="primary"
              offBecause={offBecause}
              isPending={accept.pending}
              onPress={() => accept.run()}
            >
              {t('pilot.roles.accept')}
            </ActionButton>
            <ActionButton
              variant="secondary"
              offBecause={offBecause}
              onPress={() => setRejecting(true)}
            >
              {t('pilot.roles.reject')}
            </ActionButton>
          </>
        )}
      </Row>
      {error && <ErrorNotice error={error} />}
      <ReasonDialog
        title={t('pilot.roles.rejectTitle')}
        explanation={t('pilot.roles.rejectExplain')}
        confirm={t('pilot.roles.reject')}
        isOpen={rejecting}
        onClose={() => setRejecting(false)}
        action={reject}
        destructive
      />
    </div>
  );
}
