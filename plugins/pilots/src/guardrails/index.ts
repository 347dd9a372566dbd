export { RisksCard } from './risks/RisksCard';
export { TriggerNotice } from './trigger/TriggerNotice';
