export { PersonLink } from './PersonLink';
export { SignatoryName } from './SignatoryName';
export { useRoleTitle } from './useRoleTitle';
export { userRefOf } from './userRefOf';
export { useViewer } from './useViewer';
