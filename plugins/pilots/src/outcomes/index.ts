export { OutcomePanels } from './OutcomePanels';
export { useOutcomeLanes } from './lanes/useOutcomeLanes';
export { useOutcomes } from './useOutcomes';
