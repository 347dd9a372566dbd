/** What the server says about baselines, parity and drift. */
export const configurationPhrases = {} as const;
