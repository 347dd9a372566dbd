import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import path from 'node:path';
import { DemoCalendarProcessor } from './DemoCalendarProcessor';

/**
 * Puts the example pilots where their weeks in the demo are: `pilots demo` wrote them
 * as if they ended around its day, and their files know no day. Does nothing
 * outside of a demo on SQLite, nor in production.
 */
export const catalogModuleDemoCalendar = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo-calendar',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, processing }) {
        const isDemo = config.has('auth.providers.demo');
        if (!isDemo || process.env.NODE_ENV === 'production') return;
        const directory = config
          .getOptionalConfig('backend.database')
          ?.getOptional<{ directory?: string } | string>('connection');
        if (typeof directory !== 'object' || !directory?.directory) return;
        const calendar = DemoCalendarProcessor.fromFile(
          path.resolve(directory.directory, 'demo-calendar.json'),
        );
        if (calendar) processing.addProcessor(calendar);
      },
    });
  },
});
