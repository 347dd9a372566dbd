export { Countdown, daysUntil } from './Countdown';
export { When } from './When';
