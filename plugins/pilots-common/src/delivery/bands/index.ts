export { BANDS_YEAR, performanceBand } from './performanceBand';
export type { BandedMeasure, PerformanceBand } from './performanceBand';
