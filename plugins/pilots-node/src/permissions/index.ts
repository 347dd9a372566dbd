export * from './PilotColumns';
export * from './PilotsPermissionPolicy';
export * from './pilotRules';
