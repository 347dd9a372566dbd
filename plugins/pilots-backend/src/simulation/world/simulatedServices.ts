import {
  AuditorService,
  AuthService,
  BackstageCredentials,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Request } from 'express';
import { PeopleAndParts } from './PeopleAndParts';

/** The header by which a simulated request says who sends it. */
export const CALLER_HEADER = 'x-simulated-caller';

function credentialsOf(caller: string): BackstageCredentials {
  const [kind] = caller.split(':');
  const principal =
    kind === 'user'
      ? { type: 'user', userEntityRef: caller }
      : { type: 'service', subject: caller };
  return {
    $$type: '@backstage/BackstageCredentials',
    principal,
  } as BackstageCredentials;
}

/** Whatever is asked in a simulation that the suite has no use for there. */
function notThere(what: string): never {
  throw new Error(`There is no ${what} in a simulation`);
}

const auth = {
  isPrincipal: (credentials: BackstageCredentials, type: string) =>
    type === 'unknown' ||
    (credentials.principal as { type: string }).type === type,
  getOwnServiceCredentials: async () => credentialsOf('plugin:pilots'),
  getNoneCredentials: async () => notThere('anonymous caller'),
  authenticate: async () => notThere('token'),
  getPluginRequestToken: async () => notThere('token'),
  getLimitedUserToken: async () => notThere('token'),
  listPublicServiceKeys: async () => ({ keys: [] }),
} as unknown as AuthService;

const httpAuth = {
  credentials: async (req: Request) => {
    const caller = req.header(CALLER_HEADER);
    return caller ? credentialsOf(caller) : notThere('anonymous caller');
  },
  issueUserCookie: async () => notThere('cookie'),
} as unknown as HttpAuthService;

const auditor = {
  createEvent: async () => ({
    success: async () => {},
    fail: async () => {},
  }),
} as unknown as AuditorService;

/** The framework grants everything; roles and rules still decide. */
const permissions = {
  authorize: async (asked: unknown[]) =>
    asked.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: async (asked: unknown[]) =>
    asked.map(() => ({ result: AuthorizeResult.ALLOW })),
} as unknown as PermissionsService;

const permissionsRegistry = {
  addResourceType: () => {},
  addPermissions: () => {},
  addPermissionRules: () => {},
  getPermissionRuleset: () => ({ getRuleByName: () => undefined as never }),
} as unknown as PermissionsRegistryService;

const urlReader = {
  readUrl: async (url: string) => {
    throw new NotFoundError(`Nothing is read from ${url} in a simulation`);
  },
} as unknown as UrlReaderService;

/** Keeps warnings and errors, which a simulation must not have. */
export function keepingLogger(keep: (line: string) => void): LoggerService {
  const logger: LoggerService = {
    error: (message, meta) => keep(`error: ${message} ${meta ?? ''}`.trim()),
    warn: message => keep(`warning: ${message}`),
    info: () => {},
    debug: () => {},
    child: () => logger,
  };
  return logger;
}

/** Backstage's services as far as the suite needs them, without Backstage. */
export function simulatedServices(people: PeopleAndParts) {
  const userInfo: UserInfoService = {
    getUserInfo: async credentials => {
      const { userEntityRef } = credentials.principal as {
        userEntityRef: string;
      };
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, ...people.groupsOf(userEntityRef)],
      };
    },
  };
  return {
    auditor,
    auth,
    catalog: people.catalog,
    httpAuth,
    permissions,
    permissionsRegistry,
    urlReader,
    userInfo,
  };
}
