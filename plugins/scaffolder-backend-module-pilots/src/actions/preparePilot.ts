import {
  AuthService,
  DiscoveryService,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  DocumentId,
  DOCUMENTS,
  documentSkeleton,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { pilotEntity } from '../pilot/pilotEntity';
import { pilotInput } from '../pilot/pilotInput';
import { PilotsBackend } from '../pilot/PilotsBackend';

/** `pilots:prepare`: Pilot YAML and pack in the workspace, for whatever publishes it. */
export function createPreparePilotAction(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}) {
  return createTemplateAction({
    id: 'pilots:prepare',
    description:
      'Writes catalog-info.yaml of a pilot and its readiness pack into the workspace, to be published to a repository',
    examples: [],
    supportsDryRun: true,
    schema: {
      input: {
        ...pilotInput,
        packUrl: z =>
          z
            .string()
            .url()
            .optional()
            .describe('Where the folder of the pack will be read from'),
        packTemplate: z =>
          z.string().optional().describe('Id of a saved pack to begin with'),
      },
      output: { path: z => z.string().describe('Of the YAML') },
    },
    async handler(ctx) {
      const { packTemplate, packUrl, ...form } = ctx.input;
      const urls =
        packUrl &&
        Object.fromEntries(
          DOCUMENTS.map(id => [id, `${packUrl.replace(/\/+$/, '')}/${id}.md`]),
        );
      const entity = pilotEntity(form, urls || undefined);
      const write = async (file: string, content: string) => {
        const at = resolveSafeChildPath(ctx.workspacePath, file);
        await mkdir(path.dirname(at), { recursive: true });
        await writeFile(at, content);
      };
      const saved = packTemplate
        ? (
            await new PilotsBackend(
              services,
              await ctx.getInitiatorCredentials(),
            ).ask<{ documents: Partial<Record<DocumentId, string>> }>(
              'GET',
              `/pack-templates/${encodeURIComponent(packTemplate)}`,
            )
          ).documents
        : {};
      await write('catalog-info.yaml', stringify(entity));
      for (const id of DOCUMENTS) {
        await write(`pack/${id}.md`, saved[id] ?? documentSkeleton(id));
      }
      ctx.output('path', 'catalog-info.yaml');
    },
  });
}
