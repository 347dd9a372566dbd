export * from './PilotColumns';
export * from './pilotRules';
