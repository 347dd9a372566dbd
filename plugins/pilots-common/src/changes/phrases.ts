/** What the server says about changes and the gate. */
export const changesPhrases = {} as const;
