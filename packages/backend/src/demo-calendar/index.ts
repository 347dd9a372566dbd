export { catalogModuleDemoCalendar as default } from './catalogModuleDemoCalendar';
