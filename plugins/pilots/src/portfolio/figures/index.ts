export { deliveryOf } from './deliveryOf';
export { NoData } from './NoData';
export { sayDuration, sayRate, sayShare } from './sayNumber';
export { useDeliveryFigures } from './useDeliveryFigures';
export type { DeliveryFigure } from './useDeliveryFigures';
