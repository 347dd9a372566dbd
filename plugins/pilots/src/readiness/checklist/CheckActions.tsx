import { ButtonLink } from '@backstage/ui';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { Row, usePageLink } from '../../ground/layout';
import { useReadinessFacts } from '../ReadinessFacts';
import { WaiverDialog } from '../waivers/WaiverDialog';
import { CheckGroup } from './groupChecks';
import { needsWork } from './itemOrder';
import { SignDialog } from './SignDialog';

/** What the viewer can do about checks of one reason: sign one, or ask for waivers. */
export function CheckActions({ group }: { group: CheckGroup }) {
  const [check] = group.checks;
  const t = useText();
  const { signable, waivers, documents } = useReadinessFacts();
  const linkTo = usePageLink();
  const [doing, setDoing] = useState<'sign' | 'waive'>();
  const stop = () => setDoing(undefined);
  const toSign = signable.find(one => one.check === check.id);
  const open = needsWork(check.status);
  const toApprove = documents.find(
    one => one.mayApprove && check.id === `${one.document}.approved`,
  );
  const waivable = open && check.waivable && !check.waiver;
  return (
    <Row>
      {toApprove && open && (
        <ButtonLink
          size="small"
          href={linkTo(`readiness#${toApprove.document}`)}
        >
          {t('pack.approve.action')}
        </ButtonLink>
      )}
      {toSign && open && (
        <ActionButton
          variant="primary"
          offBecause={toSign.maySign ? undefined : toSign.whyNot}
          onPress={() => setDoing('sign')}
        >
          {t('readiness.sign.action')}
        </ActionButton>
      )}
      {waivable && waivers && (
        <ActionButton
          variant="secondary"
          offBecause={waivers.mayRequest ? undefined : waivers.whyNotRequest}
          onPress={() => setDoing('waive')}
        >
          {t('readiness.waiver.request')}
        </ActionButton>
      )}
      {doing === 'sign' && toSign && (
        <SignDialog check={check} signable={toSign} onClose={stop} />
      )}
      {doing === 'waive' && <WaiverDialog group={group} onClose={stop} />}
    </Row>
  );
}
