export { buildDeliveryModel } from './buildDeliveryModel';
export type {
  CountedDeployment,
  DeliveryModel,
  DeliveryModelOptions,
  EventRef,
  HandLink,
  LinkReason,
  ModelIncident,
  Rollout,
  ShippedChange,
} from './DeliveryModel';
export { DEFAULT_ATTRIBUTION_WINDOW } from './links/linkIncidents';
export { PRODUCTION_ENVIRONMENTS } from './selectFacts';
