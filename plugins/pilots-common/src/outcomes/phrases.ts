/** What the server says about business metrics and error budget. */
export const outcomesPhrases = {} as const;
