import { SECTORS } from '@pilot-handoff/backstage-plugin-pilots-common';

type Zod = typeof import('zod/v3').z;

/** What both actions are given, as the scaffolder's own Zod describes it. */
export const pilotInput = {
  name: (z: Zod) =>
    z
      .string()
      .regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/)
      .max(63)
      .describe('Name of the entity'),
  title: (z: Zod) => z.string().min(1).describe('Title that people read'),
  description: (z: Zod) => z.string().optional(),
  owner: (z: Zod) => z.string().describe('Group or User that answers for it'),
  targets: (z: Zod) =>
    z
      .array(z.string())
      .min(1)
      .describe('Components, APIs, Resources or Systems that it puts live'),
  system: (z: Zod) => z.string().optional(),
  sector: (z: Zod) => z.enum(SECTORS).describe('Picks presets'),
  hypothesis: (z: Zod) => z.string().min(1),
  startDate: (z: Zod) => z.string().describe('ISO date'),
  decisionDate: (z: Zod) => z.string().describe('ISO date'),
  timeZone: (z: Zod) => z.string().optional().describe('IANA zone; UTC'),
  blastRadius: (z: Zod) =>
    z
      .object({
        unit: z.enum(['users', 'percent', 'sites']),
        cap: z.number().positive(),
      })
      .optional()
      .describe('How far it may reach'),
  sloTarget: (z: Zod) =>
    z.number().gt(0).lt(1).optional().describe('Share of good events'),
  expectedVolume: (z: Zod) =>
    z.number().int().positive().optional().describe('Events in 28 days'),
  sponsor: (z: Zod) => z.string().optional().describe('User entity ref'),
};
