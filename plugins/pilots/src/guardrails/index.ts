export { RisksCard } from './RisksCard';
export { TriggerNotice } from './trigger/TriggerNotice';
