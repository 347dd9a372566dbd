import { ROLE_TITLES, ROLES } from '../../pilot/roles';
import { OscalMetadata, OscalOrigin, OscalParty } from './oscal';
import { OSCAL_VERSION } from './oscal';
import { oscalId } from './oscalText';

/** The suite itself, where no person looked. */
const TOOL = 'pilot-handoff';

/** What somebody signs as who holds no role, such as one on call who ran the runbook. */
export const SIGNER = 'signer';

/** Collects whoever an export mentions, each once. */
export class OscalPeople {
  readonly #parties = new Map<string, OscalParty>();

  constructor() {
    this.#parties.set(TOOL, {
      uuid: oscalId('party', TOOL),
      type: 'organization',
      name: 'Pilot handoff suite',
    });
  }

  /** The identifier of a person, machine or the suite itself. */
  idOf(actor: string): string {
    const name = actor === 'system' ? TOOL : actor;
    const known = this.#parties.get(name);
    if (known) return known.uuid;
    const party: OscalParty = {
      uuid: oscalId('party', name),
      type: name.startsWith('user:') ? 'person' : 'organization',
      name,
    };
    this.#parties.set(name, party);
    return party.uuid;
  }

  /** Found by the suite in data. */
  tool(): OscalOrigin[] {
    return [{ actors: [{ type: 'tool', 'actor-uuid': this.idOf(TOOL) }] }];
  }

  /** Said by people. */
  said(by: readonly string[]): OscalOrigin[] {
    const actors = [...new Set(by)].map(actor => ({
      type: 'party' as const,
      'actor-uuid': this.idOf(actor),
    }));
    return actors.length > 0 ? [{ actors }] : this.tool();
  }

  /** To be asked last, when everybody has been mentioned. */
  metadata(title: string, asOf: string, version: string): OscalMetadata {
    return {
      title,
      'last-modified': asOf,
      version,
      'oscal-version': OSCAL_VERSION,
      roles: [
        ...ROLES.map(role => ({ id: role, title: ROLE_TITLES[role] })),
        { id: SIGNER, title: 'Signer without a role' },
      ],
      parties: [...this.#parties.values()],
    };
  }
}
