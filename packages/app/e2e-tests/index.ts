export { checkAccessibility } from './checkAccessibility';
export { screenshot } from './screenshot';
export { signInAs } from './signInAs';
export { untilThere } from './untilThere';
