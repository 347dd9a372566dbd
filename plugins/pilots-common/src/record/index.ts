export * from './RecordEntry';
export * from './retention';
export * from './verifyRecord';
