/** What the server says about a portfolio that it cannot show as it was asked. */
export const portfolioPhrases = {
  role: 'role can be {{me}}; name other people with {{holder}}',
  sort: 'sort can be {{list}}; found {{name}}',
  quarter: 'quarter is written like {{example}}; found {{text}}',
} as const;
