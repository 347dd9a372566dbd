export * from './RecordEntry';
export * from './verifyRecord';
