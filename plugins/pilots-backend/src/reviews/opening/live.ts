import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';

/** Stages in which a pilot is reviewed; those whose decision has just fallen due may still lack one. */
export const LIVE: readonly Stage[] = ['running', 'paused', 'decision-due'];
