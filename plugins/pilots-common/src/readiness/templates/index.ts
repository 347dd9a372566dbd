export * from './cleanDocument';
