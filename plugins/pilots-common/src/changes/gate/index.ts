export * from './ChangeFreeze';
export { gateReasons } from './gateReasons';
export type { GateQuestion } from './gateReasons';
