export { deliveryOf } from './deliveryOf';
export { FigureCell } from './FigureCell';
export { useDeliveryFigures } from './useDeliveryFigures';
export type { DeliveryFigure } from './useDeliveryFigures';
