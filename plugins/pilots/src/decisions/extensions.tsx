import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import DecisionIcon from '@material-ui/icons/Gavel';
import { DECISION_DOCUMENT_TYPE } from '@pilot-handoff/backstage-plugin-pilots-common';
import { subPage } from '../titles';
import { decisionsMessages } from './messages';

const decisionsPage = subPage('decisions', async () => {
  const { DecisionsPage } = await import('./memory/DecisionsPage');
  return <DecisionsPage />;
});

const componentDecisionsCard = EntityCardBlueprint.make({
  name: 'component-decisions',
  params: {
    type: 'info',
    filter: { kind: { $in: ['component', 'api', 'resource', 'system'] } },
    loader: async () => {
      const { ComponentDecisionsCard } = await import(
        './card/ComponentDecisionsCard'
      );
      return <ComponentDecisionsCard />;
    },
  },
});

const decisionResult = SearchResultListItemBlueprint.make({
  name: 'decisions',
  params: {
    icon: <DecisionIcon />,
    predicate: result => result.type === DECISION_DOCUMENT_TYPE,
    component: async () => {
      const { DecisionResultItem } = await import(
        './search/DecisionResultItem'
      );
      return DecisionResultItem as never;
    },
  },
});

const decisionResultType = SearchFilterResultTypeBlueprint.make({
  name: 'decisions',
  params: {
    value: DECISION_DOCUMENT_TYPE,
    name: decisionsMessages.search.result,
    icon: <DecisionIcon />,
  },
});

/** The page of all decisions, a component's card, and decisions in search. */
export const decisionsExtensions = [
  decisionsPage,
  componentDecisionsCard,
  decisionResult,
  decisionResultType,
];
