export { RisksCard } from './RisksCard';
