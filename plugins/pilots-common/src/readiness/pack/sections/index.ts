export * from './documentCatalog';
export * from './listHeadings';
export * from './missingSections';
export type {
  PackDocumentDefinition,
  RequiredSection,
} from './RequiredSection';
