export { DELIVERY_MEASURES } from './DeliveryMeasures';
export type {
  DeliveryMeasure,
  DeliveryMeasures,
  DeliveryReport,
  DeliverySeriesEntry,
  DurationWithOpen,
} from './DeliveryMeasures';
export { measureDelivery } from './measureDelivery';
export type { MeasureOptions } from './measureDelivery';
export { reportDelivery, measureDeliveryByWeek } from './reportDelivery';
export type { ReportOptions } from './reportDelivery';
export { parseDeliveryWindow } from './DeliveryWindow';
export type { DeliveryWindow } from './DeliveryWindow';
export { isoWeeks } from './isoWeeks';
export type { WindowWeek } from './isoWeeks';
export { measureReliability } from './measureReliability';
export type {
  ReliabilityInput,
  SampleTotals,
  SliSample,
} from './measureReliability';
export { median, percentileCont } from './statistics';
export { marksIn } from './marksIn';
export type {
  DeliveryMarks,
  DeploymentMark,
  IncidentMark,
  MarkRef,
} from './marksIn';
