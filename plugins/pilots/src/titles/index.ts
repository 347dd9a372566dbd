export { subPage } from './subPage';
export { titleIn } from './titleIn';
