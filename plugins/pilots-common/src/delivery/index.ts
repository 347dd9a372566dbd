export * from './bands';
export * from './facts';
export * from './parse';
export * from './model';
export * from './measures';
export * from './explain';
export * from './vendors';
