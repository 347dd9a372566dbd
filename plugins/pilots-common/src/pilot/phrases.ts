/** What the server says about roles and claims. */
export const pilotPhrases = {} as const;
