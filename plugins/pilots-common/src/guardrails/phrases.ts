/** What the server says about blast radius, trigger and risks. */
export const guardrailsPhrases = {} as const;
