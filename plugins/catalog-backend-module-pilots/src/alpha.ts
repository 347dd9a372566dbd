/**
 * The Pilot kind as a layer of the catalog model.
 *
 * @packageDocumentation
 */
export { catalogModulePilotsModel as default } from './model/module';
export { pilotCatalogModelLayer } from './model/pilotCatalogModelLayer';
