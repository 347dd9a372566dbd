import { Alert, Text } from '@backstage/ui';
import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton } from '../../ground/acting';
import { Column, Facts, Hash, Loaded, Prose, Row } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { usePilot, usePilotReading } from '../../ground/reading';
import { When } from '../../ground/time';
import { usePilotView } from '../../pilot';
import { ActionList } from '../actions/ActionList';
import { HoldDialog } from './HoldDialog';
import { SaidByCriteria } from './SaidByCriteria';
import { SnapshotTable } from './SnapshotTable';

/** What a review froze, what was said in it and what follows. */
export function ReviewDetails({ id }: { id: string }) {
  const reading = usePilotReading(
    pilot => pilot.get('/reviews/{id}', { params: { id } }),
    [id],
  );
  return (
    <Loaded reading={reading} lines={6}>
      {view => <Details view={view} />}
    </Loaded>
  );
}

function Details({ view }: { view: PilotsSchemas['OpenedReviewView'] }) {
  const t = useText();
  const title = useRoleTitle();
  const { resource, zone } = usePilot();
  const { value: pilot } = usePilotView();
  const [holding, setHolding] = useState(false);
  const { snapshot } = view;
  const mayHold = mayAct('review.complete', pilot?.yourRoles ?? []);
  const isLate = snapshot.takenAt.slice(0, 16) > snapshot.asOf.slice(0, 16);
  return (
    <Column>
      {snapshot.silent.length > 0 && (
        <Alert
          status="warning"
          icon
          title={t('reviews.snapshot.silent', {
            sources: snapshot.silent.map(({ signal }) => signal).join(', '),
          })}
        />
      )}
      <Text as="p" variant="body-small" color="secondary">
        {t('reviews.snapshot.window', {
          from: <When at={snapshot.window.from} zone={zone} />,
          to: <When at={snapshot.window.to} zone={zone} />,
        })}
        {isLate && (
          <>
            {' '}
            {t('reviews.snapshot.takenLate', {
              when: <When at={snapshot.takenAt} zone={zone} />,
            })}
          </>
        )}
      </Text>
      <SnapshotTable view={view} />
      <SaidByCriteria criteria={snapshot.criteria} />
      <Facts
        facts={[
          {
            name: t('reviews.snapshot.hash'),
            value: <Hash value={view.snapshotHash} short />,
          },
        ]}
      />
      {view.notes && <Prose text={view.notes} written />}
      {view.learnings && (
        <Facts
          facts={[{ name: t('reviews.hold.learnings'), value: view.learnings }]}
        />
      )}
      <ActionList
        actions={view.actions}
        finish={action => async evidence => {
          await resource.post('/reviews/{id}/actions/{action}/completion', {
            params: { id: view.id, action },
            body: { evidence },
          });
          return true;
        }}
      />
      <Row>
        <ActionButton
          variant={view.state === 'held' ? 'secondary' : 'primary'}
          offBecause={
            mayHold
              ? undefined
              : t('reviews.hold.off', {
                  roles: rolesFor('review.complete').map(title).join(', '),
                })
          }
          onPress={() => setHolding(true)}
        >
          {t(view.state === 'held' ? 'reviews.hold.revise' : 'reviews.hold.do')}
        </ActionButton>
      </Row>
      {holding && <HoldDialog view={view} onClose={() => setHolding(false)} />}
    </Column>
  );
}
