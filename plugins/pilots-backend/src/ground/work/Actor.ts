import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  BackstageCredentials,
  BackstageUserPrincipal,
  AuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

/** Who asks: a person, a machine, or the suite itself. */
export interface Actor {
  kind: 'user' | 'service' | 'system';
  /** User entity ref, service subject, or `system`. */
  ref: string;
  /** For people: their own ref and their groups', lower case. */
  ownership: string[];
}

/** The suite itself, when a timer or a rule acts. */
export const SYSTEM: Actor = { kind: 'system', ref: 'system', ownership: [] };

/** Turns credentials into an actor, once per request. */
export class Actors {
  constructor(
    private readonly options: { auth: AuthService; userInfo: UserInfoService },
  ) {}

  async of(credentials: BackstageCredentials): Promise<Actor> {
    const { auth, userInfo } = this.options;
    if (auth.isPrincipal(credentials, 'user')) {
      const info = await userInfo.getUserInfo(credentials);
      return {
        kind: 'user',
        ref: info.userEntityRef.toLowerCase(),
        ownership: info.ownershipEntityRefs.map(ref => ref.toLowerCase()),
      };
    }
    if (auth.isPrincipal(credentials, 'service')) {
      return {
        kind: 'service',
        ref: credentials.principal.subject,
        ownership: [],
      };
    }
    throw new NotAllowedError(pilotsPhrases.general.signIn);
  }
}

/** True for a person on whose behalf a machine does not act. */
export function isPerson(
  auth: AuthService,
  credentials: BackstageCredentials,
): credentials is BackstageCredentials<BackstageUserPrincipal> {
  return auth.isPrincipal(credentials, 'user');
}
