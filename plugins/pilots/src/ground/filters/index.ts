export { ManySelect } from './ManySelect';
export { SearchText } from './SearchText';
