import { Signatory } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { PersonLink } from './PersonLink';

/** Who acted, and for whom if it was a deputy. */
export function SignatoryName({ of }: { of: Signatory }) {
  const t = useText();
  if (!of.onBehalfOf) return <PersonLink of={of.actor} />;
  return (
    <>
      {t('ground.role.onBehalfOf', {
        actor: <PersonLink of={of.actor} />,
        holder: <PersonLink of={of.onBehalfOf} />,
      })}
    </>
  );
}
