/** What the server says about exit criteria and what came of them. */
export const criteriaPhrases = {} as const;
