export * from './DeliveryFact';
export { compareVersions, foldVersions, identityOf } from './foldVersions';
