import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { PilotTab } from './PilotTab';

const filter = { kind: 'pilot' };

/** The tabs of a pilot's page, in their order; each is a room, below the pilot's banner. */
export const pilotTabs = [
  EntityContentBlueprint.make({
    name: 'readiness',
    params: {
      path: 'readiness',
      title: 'Readiness',
      filter,
      loader: async () => {
        const { ReadinessTab } = await import('./readiness/ReadinessTab');
        return (
          <PilotTab>
            <ReadinessTab />
          </PilotTab>
        );
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'dora',
    params: {
      path: 'dora',
      title: 'DORA',
      filter,
      loader: async () => {
        const { DoraTab } = await import('./DoraTab');
        return (
          <PilotTab>
            <DoraTab />
          </PilotTab>
        );
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'criteria',
    params: {
      path: 'criteria',
      title: 'Exit criteria',
      filter,
      loader: async () => {
        const { CriteriaTab } = await import('./criteria/CriteriaTab');
        return (
          <PilotTab>
            <CriteriaTab />
          </PilotTab>
        );
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'changes',
    params: {
      path: 'changes',
      title: 'Changes & configuration',
      filter,
      loader: async () => {
        const { ChangesTab } = await import('./changes/ChangesTab');
        return (
          <PilotTab>
            <ChangesTab />
          </PilotTab>
        );
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'reviews',
    params: {
      path: 'reviews',
      title: 'Reviews',
      filter,
      loader: async () => {
        const { ReviewsTab } = await import('./reviews/ReviewsTab');
        return (
          <PilotTab>
            <ReviewsTab />
          </PilotTab>
        );
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'decisions',
    params: {
      path: 'decisions',
      title: 'Decisions',
      filter,
      loader: async () => {
        const { DecisionsTab } = await import('./decisions/DecisionsTab');
        return (
          <PilotTab>
            <DecisionsTab />
          </PilotTab>
        );
      },
    },
  }),
  EntityContentBlueprint.make({
    name: 'record',
    params: {
      path: 'record',
      title: 'Record',
      filter,
      loader: async () => {
        const { ExportsPanel } = await import('./exports/ExportsPanel');
        const { RecordTab } = await import('./record/RecordTab');
        const { RetentionPanel } = await import(
          './record/retention/RetentionPanel'
        );
        return (
          <PilotTab>
            <RecordTab />
            <RetentionPanel />
            <ExportsPanel />
          </PilotTab>
        );
      },
    },
  }),
];
