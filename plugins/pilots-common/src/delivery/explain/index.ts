export { explainMeasure } from './explainMeasure';
export type {
  DeliveryExplanation,
  ExcludedCode,
  ExcludedEvent,
  ExplainedEvent,
  IncludedCode,
  IncludedEvent,
} from './Explanation';
