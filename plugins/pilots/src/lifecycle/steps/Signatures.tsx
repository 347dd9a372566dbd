import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import {
  FORUM,
  pilotsPhrases,
  PilotsSchemas,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { Row } from '../../ground/layout';
import { SignatoryName, useRoleTitle } from '../../ground/people';
import { useSaid } from '../../ground/said';
import { Chip } from '../../ground/status';
import { When } from '../../ground/time';
import { PilotView } from '../../pilot';

type Signature = PilotsSchemas['PilotSignature'];

const useStyles = makeStyles(
  {
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-2)',
    },
  },
  { name: 'PilotsSignatures' },
);

const latest = (signatures: Signature[], role: RoleId) =>
  signatures
    .filter(signature => signature.role === role)
    .sort((a, b) => b.signedAt.localeCompare(a.signedAt))[0];

/** Why the suite itself voids signatures; any other reason is in the words of who returned the pilot. */
const VOIDED: readonly string[] = Object.values(
  pilotsPhrases.lifecycle.signing.voided,
);

function SignatureLine({ role, by }: { role: RoleId; by?: Signature }) {
  const t = useText();
  const said = useSaid();
  const title = useRoleTitle();
  const voidReason = by?.voidReason ?? '';
  return (
    <li>
      <Row>
        <Text weight="bold">{title(role)}</Text>
        {!by && (
          <Chip tone="neutral" icon={<WaitIcon />}>
            {t('lifecycle.signatures.missing')}
          </Chip>
        )}
        {by && (
          <>
            <Chip
              tone={by.valid ? 'success' : 'danger'}
              icon={by.valid ? <CheckIcon /> : <CloseIcon />}
            >
              {t(`lifecycle.signatures.${by.valid ? 'valid' : 'invalid'}`)}
            </Chip>
            <SignatoryName of={by.signatory} />
            <Text variant="body-small" color="secondary">
              {t('lifecycle.signatures.signed', {
                when: <When at={by.signedAt} />,
              })}
            </Text>
          </>
        )}
      </Row>
      {by && !by.valid && (
        <Text as="div" variant="body-small" color="secondary">
          {by.voidedAt
            ? t('lifecycle.signatures.void', {
                when: <When at={by.voidedAt} />,
                reason: VOIDED.includes(voidReason)
                  ? said(voidReason)
                  : voidReason,
              })
            : t('lifecycle.signatures.stale')}
        </Text>
      )}
    </li>
  );
}

/** Who of the three has signed, and what became of it. */
export function Signatures({ view }: { view: PilotView }) {
  const classes = useStyles();
  const t = useText();
  return (
    <div>
      <Text as="h4" variant="body-large" weight="bold">
        {t('lifecycle.signatures.title')}
      </Text>
      <ul className={classes.list}>
        {FORUM.map(role => (
          <SignatureLine
            key={role}
            role={role}
            by={latest(view.signatures, role)}
          />
        ))}
      </ul>
    </div>
  );
}
