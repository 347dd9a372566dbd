import {
  DOCUMENTS,
  ROLES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { z } from 'zod';
import { expectationSchema } from './Expectation';
import { apiPath, metricId, role, span, text, week, when } from './scalars';

const failures = z
  .record(z.string().regex(/^\d{1,4}$/, 'is the number of a deployment'), span)
  .describe('Which deployments failed, and how long it took to restore');

/** What may happen in a scenario; each step does one of these. */
const verbs = {
  /** Deployments spread evenly over the change windows between two moments. */
  deployments: z.strictObject({
    count: z.number().int().min(1).max(2000),
    from: when,
    to: when,
    failed: failures.optional(),
    component: text.optional(),
    /** Goes on numbering where an earlier step of that name ended. */
    name: text.optional(),
  }),
  /** One deployment, now. */
  deployment: z.strictObject({
    id: text,
    component: text.optional(),
    environment: text.optional(),
    version: text.optional(),
    rollbackOf: text.optional(),
    remediates: text.optional(),
    unplanned: z.boolean().optional(),
    /** The change that it belongs to, such as `${repair.id}`; the routine's template when absent. */
    changeRecord: text.optional(),
    /** Fails at once and is restored after so long. */
    restored: span.optional(),
  }),
  /** An incident that begins now. */
  incident: z.strictObject({
    id: text,
    component: text.optional(),
    causedBy: text.optional(),
    title: text.optional(),
    restored: span.optional(),
  }),
  /** Requests spread evenly between two moments, so many of them bad. */
  requests: z.strictObject({
    total: z.number().int().min(0).max(1e12),
    bad: z.number().int().min(0).max(1e12),
    from: when,
    to: when,
    /** A sample for every so long; an hour when absent. */
    every: span.optional(),
  }),
  /** One sample of the service level, up to now. */
  sample: z.strictObject({
    total: z.number().int().min(0).max(1e12),
    bad: z.number().int().min(0).max(1e12),
    window: span,
  }),
  /** Values of metrics, now. */
  observe: z.record(metricId, z.number()),
  /** A request to the API, as somebody. */
  call: z.strictObject({
    as: text,
    method: z.enum(['get', 'post', 'put', 'delete']),
    path: apiPath,
    body: z.unknown().optional(),
    /** The version that was seen; of what can be read at the same path it goes by itself. */
    ifMatch: text.optional(),
    /** Keeps the answer under this name, for `${name.field}` later. */
    save: z
      .string()
      .regex(/^[a-z][a-zA-Z0-9]*$/)
      .optional(),
    /** A refusal that is expected; 2xx when absent. */
    status: z.number().int().min(200).max(599).optional(),
    /** What the refusal has to say. */
    says: text.optional(),
    /** In words, for the journal. */
    tell: text.optional(),
  }),
  /** What is configured from now on, as a JSON merge patch; observed at once. */
  configure: z.record(z.string(), z.unknown()),
  /** The corrective action plan of the pause: written and proposed by the product manager, approved by service owner and risk lead. */
  plan: z.strictObject({
    cause: text,
    actions: z
      .array(
        z.strictObject({
          what: text,
          owner: text,
          /** So long from now. */
          due: span,
          beforeResume: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(50),
  }),
  /** The service owner finishes what the plan asks for before it, and resumes. */
  resume: z.strictObject({ evidence: text }),
  /** What has to be so, now. */
  expect: z.array(expectationSchema).min(1).max(100),
};

export const stepSchema = z
  .strictObject({
    at: when,
    ...Object.fromEntries(
      Object.entries(verbs).map(([verb, schema]) => [verb, schema.optional()]),
    ),
  } as { at: typeof when } & {
    [V in keyof typeof verbs]: z.ZodOptional<(typeof verbs)[V]>;
  })
  .superRefine((step, context) => {
    const found = Object.keys(verbs).filter(verb => verb in step);
    if (found.length !== 1) {
      context.addIssue({
        code: 'custom',
        message: `does one of ${Object.keys(verbs).join(', ')}; found ${
          found.join(' and ') || 'none'
        }`,
      });
    }
  });

/** One thing that happens. */
export type Step = z.infer<typeof stepSchema>;

/** What a kind of step says. */
export type StepOf<V extends keyof typeof verbs> = z.infer<(typeof verbs)[V]>;

/** How the forum decides. */
const decision = z.strictObject({
  outcome: z.enum(['scale', 'iterate', 'stop']),
  rationale: text,
  alternatives: text.optional(),
  learnings: text,
  /** Votes that differ from the outcome, with what is said. */
  votes: z
    .partialRecord(
      z.enum(['sponsor', 'serviceOwner', 'riskLead']),
      z.strictObject({ outcome: text, reason: text }),
    )
    .optional(),
});

const preparation = z.strictObject({
  /** How far the roles take it by themselves: nowhere (`draft`), or to `ready`, `approved` or `running`. */
  upTo: z.enum(['draft', 'ready', 'approved', 'running']).optional(),
  /** Who claims which vacant role; the sponsor accepts. */
  claims: z
    .partialRecord(z.enum(ROLES as unknown as [string]), text)
    .optional(),
  waivers: z
    .array(
      z.strictObject({
        check: text,
        reason: text,
        control: text,
        expires: when,
      }),
    )
    .optional(),
  /** Documents that are written, and not approved before the start. */
  unapproved: z.array(z.enum(DOCUMENTS as unknown as [string])).optional(),
  /** Who runs through the runbook; somebody on call by default. */
  dryRun: text.optional(),
  reviews: z
    .strictObject({
      weekday: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
      time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    })
    .optional(),
  /** Further steps before the start, with weeks such as `w-1 tue 10:00`. */
  steps: z.array(stepSchema).max(500).optional(),
});

/** A pilot's way from draft to its end, as a file. */
export const scenarioSchema = z.strictObject({
  title: text,
  story: z.string().max(4000).optional(),
  /** Folder with `pilot.yaml`, `criteria.json`, `risks.json` and `pack/`. */
  pilot: text,
  /** Files with the people, teams, components and systems; stand-ins are made up without. */
  catalog: z.array(text).max(50).optional(),
  /** Changes to the pilot's `spec`, as a JSON merge patch. */
  spec: z.record(z.string(), z.unknown()).optional(),
  prepare: preparation.optional(),
  /** What is configured in production at the start: nested parameters. */
  configuration: z
    .strictObject({
      parameters: z.record(z.string(), z.unknown()),
      /** Parameters that a constraint rules: `{ path: /region, kind: data-residency }`. */
      constraints: z
        .array(z.strictObject({ path: text, kind: text }))
        .optional(),
    })
    .optional(),
  /** Values of metrics week by week; a gap is a week without one. */
  metrics: z
    .record(metricId, z.array(z.number().nullable()).min(1).max(520))
    .optional(),
  /** The hours within which support is observed. */
  supportHours: text.optional(),
  reviews: z
    .strictObject({
      /** Weeks in which nobody holds the review. */
      missed: z.array(week).optional(),
      /** Who holds it; the product manager by default. */
      by: role.optional(),
    })
    .optional(),
  throughout: z.array(stepSchema).max(500).optional(),
  weeks: z
    .record(z.string().regex(/^\d{1,3}$/), z.array(stepSchema))
    .optional(),
  /** On the decision date, at noon; without it nobody decides. */
  decision: decision.optional(),
  expected: z.array(expectationSchema).min(1).max(200),
  /** Where the scenario stands in the demo: as if this moment had just passed. */
  demo: z
    .strictObject({ passed: when, steps: z.array(stepSchema).optional() })
    .optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
