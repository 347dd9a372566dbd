import { configApiRef, useApi } from '@backstage/core-plugin-api';

/** True when the backend lets visitors be one of the demo people. */
export const useDemoSignIn = (): boolean =>
  useApi(configApiRef).has('auth.providers.demo');
