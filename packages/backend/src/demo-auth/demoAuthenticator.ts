import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { AuthenticationError, InputError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { DemoPeople, DemoPerson } from './DemoPeople';

/** The request header that names the person to be, as a User entity ref. */
export const DEMO_USER_HEADER = 'x-demo-user';

function refFrom(value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new AuthenticationError(
      `Name the person to sign in as, as a User entity ref, in the header ${DEMO_USER_HEADER} or the query parameter user`,
    );
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind: 'User',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    throw new InputError(`'${value}' is not an entity ref`);
  }
}

/** Takes the caller's word for who they are, as long as they are of the demo organisation. */
export function createDemoAuthenticator(people: DemoPeople) {
  return createProxyAuthenticator({
    defaultProfileTransform: async (person: DemoPerson) => ({
      profile: { displayName: person.name },
    }),
    initialize() {},
    async authenticate({ req }) {
      const ref = refFrom(req.header(DEMO_USER_HEADER) ?? req.query.user);
      const person = await people.find(ref);
      if (!person) {
        throw new AuthenticationError(
          `${ref} is not a person of the demo organisation`,
        );
      }
      return { result: person };
    },
  });
}
