export * from './guardrailFacts';
export * from './limits';
export * from './readRisk';
export * from './Risk';
export * from './RiskFacts';
export * from './riskRules';
export * from './triggerDefinition';
