export { PersonLink } from './PersonLink';
export { SignatoryName } from './SignatoryName';
export { useRoleTitle } from './useRoleTitle';
export { useViewer } from './useViewer';
