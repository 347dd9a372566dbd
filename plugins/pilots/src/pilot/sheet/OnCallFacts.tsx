import { Link, Text } from '@backstage/ui';
import { useText } from '../../translation';
import { Row, useAnchor } from '../../ground/layout';
import { PersonLink } from '../../ground/people';
import { PilotView } from '../usePilotView';

/** Who answers when it breaks, and who after them. */
export function OnCallFacts({
  onCall,
}: {
  onCall: NonNullable<PilotView['onCall']>;
}) {
  const t = useText();
  const { target } = useAnchor<HTMLDivElement>('on-call');
  return (
    <div ref={target} id="on-call">
      <Text as="div" variant="body-small" color="secondary">
        {t('pilot.guardrails.onCall')}
      </Text>
      <Row>
        {onCall.primary && (
          <Text>
            {t('pilot.guardrails.onCallPrimary', {
              who: <PersonLink of={onCall.primary} />,
            })}
          </Text>
        )}
        {onCall.escalation && (
          <Text>
            {t('pilot.guardrails.onCallEscalation', {
              who: <PersonLink of={onCall.escalation} />,
            })}
          </Text>
        )}
        {onCall.url && (
          <Link href={onCall.url} target="_blank" rel="noopener">
            {t('pilot.guardrails.roster')}
          </Link>
        )}
        {onCall.integration && <Text>{onCall.integration}</Text>}
      </Row>
    </div>
  );
}
