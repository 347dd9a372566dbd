export { BlockerList } from './BlockerList';
export { EmptyState } from './EmptyState';
export { ErrorNotice } from './ErrorNotice';
export { Facts } from './Facts';
export { Hash } from './Hash';
export { Loaded } from './Loaded';
export { Loading } from './Loading';
export { Panel } from './Panel';
export { Column, Row } from './Stack';
