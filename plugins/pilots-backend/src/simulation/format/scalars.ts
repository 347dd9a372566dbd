import { ROLES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { z } from 'zod';
import { parseSpan, parseWhen, When } from './when';

/** A text that says something. */
export const text = z.string().min(1).max(2000);

/** A path below the pilot; empty for the pilot itself. */
export const apiPath = z
  .string()
  .max(500)
  .regex(/^(\/|$)/, 'begins with /, below the pilot');

/** A week of the scenario, from 1. */
export const week = z.number().int().min(1).max(520);

export const role = z.enum(ROLES as unknown as [string]);

export const metricId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(63);

/** A span of time, in milliseconds. */
export const span = z.string().transform((given, context) => {
  const millis = parseSpan(given);
  if (millis === undefined) {
    context.addIssue({
      code: 'custom',
      message: `"${given}" is no span of time: write 30s, 22m, 4h, 9d or 2w`,
    });
    return z.NEVER;
  }
  return millis;
});

/** A moment of the scenario. */
export const when = z.string().transform((given, context): When => {
  const found = parseWhen(given);
  if (!found) {
    context.addIssue({
      code: 'custom',
      message: `"${given}" is no moment: write tue 20:10, w3 tue 20:10 or +15m`,
    });
    return z.NEVER;
  }
  return found;
});
