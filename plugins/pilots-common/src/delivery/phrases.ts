/** What the server says about events and the measures. */
export const deliveryPhrases = {} as const;
