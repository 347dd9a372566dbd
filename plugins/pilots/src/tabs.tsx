import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { ReactNode } from 'react';
import { PilotTab } from './PilotTab';
import { titleIn } from './titles';

type Tab =
  | 'readiness'
  | 'dora'
  | 'criteria'
  | 'changes'
  | 'reviews'
  | 'decisions'
  | 'record';

/** A tab of a pilot's page: a room, below the pilot's banner, loaded when somebody opens it. */
function tab<N extends Tab>(name: N, load: () => Promise<ReactNode>) {
  return EntityContentBlueprint.makeWithOverrides({
    name,
    factory: (original, { apis }) =>
      original({
        path: name,
        title: titleIn(apis, name),
        filter: { kind: 'pilot' },
        loader: async () => <PilotTab>{await load()}</PilotTab>,
      }),
  });
}

/** The tabs of a pilot's page, in their order. */
export const pilotTabs = [
  tab('readiness', async () => {
    const { ReadinessTab } = await import('./readiness/ReadinessTab');
    return <ReadinessTab />;
  }),
  tab('dora', async () => {
    const { DoraTab } = await import('./DoraTab');
    return <DoraTab />;
  }),
  tab('criteria', async () => {
    const { CriteriaTab } = await import('./criteria/CriteriaTab');
    return <CriteriaTab />;
  }),
  tab('changes', async () => {
    const { ChangesTab } = await import('./changes/ChangesTab');
    return <ChangesTab />;
  }),
  tab('reviews', async () => {
    const { ReviewsTab } = await import('./reviews/ReviewsTab');
    return <ReviewsTab />;
  }),
  tab('decisions', async () => {
    const { DecisionsTab } = await import('./decisions/DecisionsTab');
    return <DecisionsTab />;
  }),
  tab('record', async () => {
    const { ExportsPanel } = await import('./exports/ExportsPanel');
    const { RecordTab } = await import('./record/RecordTab');
    const { RetentionPanel } = await import(
      './record/retention/RetentionPanel'
    );
    return (
      <>
        <RecordTab />
        <RetentionPanel />
        <ExportsPanel />
      </>
    );
  }),
];
