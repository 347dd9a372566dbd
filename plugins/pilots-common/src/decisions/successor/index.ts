export * from './readSuccessor';
export * from './successorEntity';
