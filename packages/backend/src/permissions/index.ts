export { permissionModulePilotsPolicy as default } from './permissionModulePilotsPolicy';
