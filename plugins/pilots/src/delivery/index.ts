export { DeliveryPanels } from './DeliveryPanels';
export type { Lane } from './charts/Lane';
export { useDeliveryReport } from './window/useDeliveryReport';
export { useDeliveryView } from './window/useDeliveryView';
