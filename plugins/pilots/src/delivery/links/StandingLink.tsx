import { Text } from '@backstage/ui';
import { ActionButton, useAction } from '../../ground/acting';
import { ErrorNotice, Row } from '../../ground/layout';
import { PersonLink } from '../../ground/people';
import { usePilot, usePilotReading } from '../../ground/reading';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { SourcedRef } from './linkChoices';

/** What somebody said of an incident before, and how to take it back. */
export function StandingLink({
  incident,
  onRemoved,
}: {
  incident: SourcedRef;
  onRemoved: () => void;
}) {
  const t = useText();
  const { resource, zone } = usePilot();
  const { value } = usePilotReading(pilot => pilot.get('/delivery/links'));
  const link = value?.items.find(
    one =>
      one.incident.id === incident.id &&
      one.incident.source === incident.source,
  );
  const action = useAction(
    () => resource.delete('/delivery/links/{id}', { params: { id: link!.id } }),
    { done: t('delivery.link.removed'), onDone: onRemoved },
  );
  if (!link) return null;
  return (
    <>
      <Text as="p">
        <PersonLink of={link.actor} />{' '}
        {link.deployment
          ? t('delivery.link.saidLinked', { id: link.deployment.id })
          : t('delivery.link.saidNothing')}{' '}
        (<When at={link.linkedAt} zone={zone} />
        ): “{link.reason}”
      </Text>
      <Row>
        <ActionButton
          variant="secondary"
          isPending={action.pending}
          onPress={() => action.run()}
        >
          {t('delivery.link.remove')}
        </ActionButton>
      </Row>
      {action.error && <ErrorNotice error={action.error} />}
    </>
  );
}
