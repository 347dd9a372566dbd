export * from './Signatory';
export * from './actions';
export * from './canonicalHash';
export * from './permissions';
export * from './WaitingItem';
export * from './channels';
export * from './phrases';
