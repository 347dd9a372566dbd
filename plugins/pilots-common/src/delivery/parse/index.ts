export * from './parseDeliveryEvent';
export { formatInstant, parseInstant } from './parseInstant';
export { normalizeComponentRef } from './readComponents';
