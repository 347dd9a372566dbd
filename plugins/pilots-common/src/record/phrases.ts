/** What the server says about the record. */
export const recordPhrases = {} as const;
