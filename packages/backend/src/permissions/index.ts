export { permissionModuleOpenPolicy as default } from './permissionModuleOpenPolicy';
