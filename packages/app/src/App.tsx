import { createApp } from '@backstage/frontend-defaults';
import { demoSignInModule } from './demo-sign-in';
import { entityIconsModule, iconsModule } from './icons';
import { navigationModule } from './navigation';

// Plugins are found through the dependencies of this package (`app.packages` in app-config.yaml).
export default createApp({
  features: [
    demoSignInModule,
    entityIconsModule,
    iconsModule,
    navigationModule,
  ],
});
