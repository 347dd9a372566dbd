export { NoData } from './NoData';
export { sayDuration, sayRate, sayShare } from './sayNumber';
export { Sparkline } from './Sparkline';
