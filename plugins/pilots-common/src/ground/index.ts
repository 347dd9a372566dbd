export * from './Signatory';
export * from './actions';
export * from './canonicalHash';
