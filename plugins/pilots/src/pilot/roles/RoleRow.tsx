import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import VacantIcon from '@material-ui/icons/PersonAddDisabled';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Row } from '../../ground/layout';
import { PersonLink, useRoleTitle } from '../../ground/people';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { ClaimRole } from './ClaimRole';
import { DeputyActions } from './DeputyActions';
import { PendingClaim } from './PendingClaim';
import { StepDown } from './StepDown';

const useStyles = makeStyles(
  {
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(10rem, 14rem) minmax(12rem, 1fr) auto',
      gap: 'var(--bui-space-1) var(--bui-space-4)',
      alignItems: 'center',
      padding: 'var(--bui-space-3) 0',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none', paddingTop: 0 },
      '@media (max-width: 700px)': { gridTemplateColumns: '1fr' },
    },
    claims: { gridColumn: '1 / -1' },
  },
  { name: 'PilotsRoleRow' },
);

/** A role: what it answers for, who holds it, who wants it. */
export function RoleRow({
  role,
  viewer,
}: {
  role: PilotsSchemas['RoleView'];
  viewer?: string;
}) {
  const classes = useStyles();
  const t = useText();
  const title = useRoleTitle();
  const isMine = viewer !== undefined && role.holder === viewer;
  return (
    <li className={classes.row} aria-label={title(role.role)}>
      <div>
        <Text as="div" weight="bold">
          {title(role.role)}
        </Text>
        <Text as="div" variant="body-small" color="secondary">
          {t(`pilot.roles.answersFor.${role.role}`)}
        </Text>
      </div>
      <div>
        <Row>
          {role.holder ? (
            <PersonLink of={role.holder} />
          ) : (
            <Chip tone="warning" icon={<VacantIcon />}>
              {t('pilot.roles.vacant')}
            </Chip>
          )}
          {isMine && <Chip tone="info">{t('pilot.roles.you')}</Chip>}
        </Row>
        {role.deputy && (
          <Text as="div" variant="body-small" color="secondary">
            {t('pilot.roles.deputy', {
              who: <PersonLink of={role.deputy.ref} />,
              date: <When at={role.deputy.until} format="date" />,
            })}
          </Text>
        )}
      </div>
      <Row>
        {role.vacant && <ClaimRole role={role} />}
        {isMine && <DeputyActions role={role} />}
        {isMine && <StepDown role={role} />}
      </Row>
      {role.claims.map(claim => (
        <div key={claim.id} className={classes.claims}>
          <PendingClaim claim={claim} isMine={claim.claimant === viewer} />
        </div>
      ))}
    </li>
  );
}
