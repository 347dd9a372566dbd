/** What the server says about the steps of a pilot's life. */
export const lifecyclePhrases = {} as const;
