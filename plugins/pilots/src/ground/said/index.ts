export { useSaid, useSaidWords } from './useSaid';
