/** What the server says about weekly reviews and plans. */
export const reviewsPhrases = {} as const;
