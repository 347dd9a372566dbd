/** What the server says about the forum and its decisions. */
export const decisionsPhrases = {} as const;
