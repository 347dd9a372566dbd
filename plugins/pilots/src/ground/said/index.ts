export { useSaid } from './useSaid';
