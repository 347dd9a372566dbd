export * from './ChangeTemplate';
export * from './readTemplate';
export * from './templateOptions';
export * from './templateTransitions';
