import { z } from 'zod';
import { apiPath, text } from './scalars';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** How a value is looked at; one of these. */
const COMPARISONS = ['is', 'near', 'atLeast', 'atMost', 'matches'] as const;

/**
 * What has to be so: a value in an answer of the API (`get` and `at`), or one
 * of the short forms `stage`, `recommendation`, `result`, `told`, `recorded`.
 */
export const expectationSchema = z
  .strictObject({
    /** In words; made from the rest when absent. */
    that: text.optional(),
    /** Path below the pilot, for example `/delivery`. */
    get: apiPath.optional(),
    /** Where in the answer: `measures.changeFailRate.value`, `items[state=open].id`, `items.length`. */
    at: z.string().max(500).optional(),
    is: scalar.optional(),
    near: z.number().optional(),
    /** How far off `near` may be; 0.0005 by default. */
    within: z.number().min(0).optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    /** A regular expression without flags. */
    matches: text.optional(),
    stage: text.optional(),
    recommendation: text.optional(),
    /** Results of criteria by their ids. */
    results: z.record(z.string(), text).optional(),
    /** Somebody was told: role or ref, and a part of the title. */
    told: z
      .strictObject({ who: text, title: text, times: z.number().optional() })
      .optional(),
    /** An action in the pilot's record, and how often. */
    recorded: z
      .strictObject({ action: text, times: z.number().optional() })
      .optional(),
  })
  .superRefine((expectation, context) => {
    const forms = [
      'get',
      'stage',
      'recommendation',
      'results',
      'told',
      'recorded',
    ];
    const found = forms.filter(form => form in expectation);
    if (found.length !== 1) {
      context.addIssue({
        code: 'custom',
        message: `says one of ${forms.join(', ')}`,
      });
    }
    const compared = COMPARISONS.filter(key => key in expectation);
    if ('get' in expectation && compared.length !== 1) {
      context.addIssue({
        code: 'custom',
        message: `compares with one of ${COMPARISONS.join(', ')}`,
      });
    }
  });

export type Expectation = z.infer<typeof expectationSchema>;
