export { entityIconsModule } from './entityIconsModule';
export { iconsModule } from './iconsModule';
