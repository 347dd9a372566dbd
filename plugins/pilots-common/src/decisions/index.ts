export * from './forum';
export * from './markdown';
export * from './memory';
export * from './record';
export * from './successor';
