import {
  formatProblems,
  PILOT_API_VERSION,
  PilotEntityV1alpha1,
  Sector,
  validatePilot,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';

/** What a form asks of somebody who starts a pilot. */
export interface PilotForm {
  name: string;
  title: string;
  description?: string;
  owner: string;
  targets: string[];
  system?: string;
  sector: Sector;
  hypothesis: string;
  /** ISO dates. */
  startDate: string;
  decisionDate: string;
  timeZone?: string;
  /** Users, percent or sites that it may reach. */
  blastRadius?: { unit: 'percent' | 'sites' | 'users'; cap: number };
  /** The service level objective, as a ratio. */
  sloTarget?: number;
  expectedVolume?: number;
  /** User entity ref of whoever answers for business outcomes and budget. */
  sponsor?: string;
}

/** Limits by sector to begin with; people adapt them before they approve. */
const SECTOR_GUARDRAILS: Readonly<
  Record<Sector, { sloTarget: number; decisionWindow: string }>
> = {
  'financial-services': { sloTarget: 0.995, decisionWindow: 'PT2H' },
  healthcare: { sloTarget: 0.995, decisionWindow: 'PT1H' },
  government: { sloTarget: 0.99, decisionWindow: 'PT2H' },
  communications: { sloTarget: 0.99, decisionWindow: 'PT4H' },
  general: { sloTarget: 0.99, decisionWindow: 'PT2H' },
};

/**
 * The Pilot entity that a form means, with guardrails that fit its sector.
 *
 * @param pack - Where documents will live, by id, when a repository holds them.
 * @throws InputError that names everything wrong with it.
 */
export function pilotEntity(
  form: PilotForm,
  pack?: Record<string, string>,
): PilotEntityV1alpha1 {
  const preset = SECTOR_GUARDRAILS[form.sector];
  const entity = {
    apiVersion: PILOT_API_VERSION,
    kind: 'Pilot',
    metadata: {
      name: form.name,
      title: form.title,
      ...(form.description && { description: form.description }),
    },
    spec: {
      owner: form.owner,
      targets: form.targets,
      ...(form.system && { system: form.system }),
      sector: form.sector,
      ...(form.sponsor && { roles: { sponsor: form.sponsor } }),
      intent: {
        hypothesis: form.hypothesis,
        startDate: form.startDate,
        decisionDate: form.decisionDate,
        timeZone: form.timeZone || 'UTC',
      },
      guardrails: {
        slo: {
          target: form.sloTarget ?? preset.sloTarget,
          window: 'P28D',
          ...(form.expectedVolume && { expectedVolume: form.expectedVolume }),
        },
        limits: { changeFailRate: 0.15, timeToRestore: 'PT60M' },
        ...(form.blastRadius && { blastRadius: form.blastRadius }),
        rollbackTrigger: {
          name: `Back to how it was before ${form.title}`,
          conditions: [
            { type: 'consecutive-failed-changes', count: 2 },
            ...(form.expectedVolume
              ? [{ type: 'error-budget-consumed', share: 1 }]
              : [
                  {
                    type: 'burn-rate',
                    factor: 14.4,
                    longWindow: 'PT1H',
                    shortWindow: 'PT5M',
                  },
                ]),
          ],
          decisionWindow: preset.decisionWindow,
        },
      },
      ...(pack && { pack }),
    },
  };
  const problems = validatePilot(entity);
  if (problems.length > 0) throw new InputError(formatProblems(problems));
  return entity as unknown as PilotEntityV1alpha1;
}
