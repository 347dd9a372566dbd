import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { pilotEntity } from '../pilot/pilotEntity';
import { pilotInput } from '../pilot/pilotInput';
import { PilotsBackend } from '../pilot/PilotsBackend';

/** `pilots:start`: the pilot is kept by the portal; no repository and no network are needed. */
export function createStartPilotAction(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}) {
  return createTemplateAction({
    id: 'pilots:start',
    description:
      'Starts a pilot in the portal: keeps its entity in the pilots backend, which serves it to the catalog',
    examples: [],
    schema: {
      input: {
        ...pilotInput,
        packTemplate: z =>
          z
            .string()
            .optional()
            .describe('Id of a saved pack that its documents begin with'),
      },
      output: {
        entityRef: z => z.string(),
        ref: z => z.string().describe('namespace/name'),
      },
    },
    async handler(ctx) {
      const { packTemplate, ...form } = ctx.input;
      const entity = pilotEntity(form);
      if (ctx.isDryRun) {
        ctx.logger.info('Nothing is kept in a dry run');
        return;
      }
      const backend = new PilotsBackend(
        services,
        await ctx.getInitiatorCredentials(),
      );
      const started = await backend.ask<{ ref: string; entityRef: string }>(
        'POST',
        '/pilots',
        { entity, ...(packTemplate && { template: packTemplate }) },
      );
      ctx.logger.info(`Started ${started.entityRef}`);
      ctx.output('entityRef', started.entityRef);
      ctx.output('ref', started.ref);
    },
  });
}
