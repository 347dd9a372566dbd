import { ROLE_TITLES, RoleId, ROLES } from '../../../pilot/roles';
import { AutomaticCheck, failed, passed } from './finding';

const SEPARATE: readonly RoleId[] = ['sponsor', 'serviceOwner', 'riskLead'];

/** Item 1: somebody answers for each area, and somebody comes when it breaks. */
export const ownershipChecks: AutomaticCheck[] = [
  {
    id: 'ownership.roles',
    title: 'Six roles held by people in the catalog',
    rule: ({ pilot }) => {
      const vacant = ROLES.filter(role => !pilot.holders[role]);
      const unknown = ROLES.filter(role =>
        pilot.unresolved.includes(pilot.holders[role] ?? ''),
      );
      const missing = [
        ...vacant.map(role => `${ROLE_TITLES[role]}: vacant`),
        ...unknown.map(
          role =>
            `${ROLE_TITLES[role]}: ${pilot.holders[role]} is not in the catalog`,
        ),
      ];
      return missing.length > 0
        ? failed(
            missing.join('; '),
            vacant.length > 0
              ? 'Somebody claims each vacant role, and the claim is accepted'
              : 'Register the people in the catalog, or name others',
            ['productManager', 'sponsor'],
            'overview#roles',
          )
        : passed(
            'All six roles are held',
            ...ROLES.map(role => ({
              label: `${ROLE_TITLES[role]}: ${pilot.holders[role]}`,
            })),
          );
    },
  },
  {
    id: 'ownership.separate',
    title: 'Sponsor, service owner and risk lead are three people',
    rule: ({ pilot }) => {
      const held = SEPARATE.filter(role => pilot.holders[role]);
      const people = new Set(held.map(role => pilot.holders[role]));
      if (people.size === SEPARATE.length) {
        return passed('They are three different people');
      }
      const twice = held.filter(role =>
        held.some(
          other =>
            other !== role && pilot.holders[other] === pilot.holders[role],
        ),
      );
      return failed(
        twice.length > 0
          ? `${pilot.holders[twice[0]]} is ${twice
              .map(role => ROLE_TITLES[role])
              .join(' and ')} at once`
          : `Not all three are named: ${SEPARATE.filter(
              role => !held.includes(role),
            )
              .map(role => ROLE_TITLES[role])
              .join(', ')} vacant`,
        'Another person takes over one of the roles',
        ['productManager', 'sponsor'],
        'overview#roles',
      );
    },
  },
  {
    id: 'ownership.targets',
    title: 'Targets are in the catalog',
    rule: ({ pilot }) => {
      const unknown = pilot.targets.filter(ref =>
        pilot.unresolved.includes(ref),
      );
      return unknown.length > 0
        ? failed(
            `Not in the catalog: ${unknown.join(', ')}`,
            "Register them, or correct spec.targets in the pilot's YAML",
            ['productManager', 'techLead'],
            'overview#targets',
          )
        : passed(
            `${pilot.targets.length} of ${pilot.targets.length} are known`,
            ...pilot.targets.map(label => ({ label })),
          );
    },
  },
  {
    id: 'ownership.on-call',
    title: 'On-call roster with escalation',
    rule: ({ pilot }) => {
      const { url, integration, primary, escalation } = pilot.onCall ?? {};
      const missing = [
        url || integration ? [] : ['a link to the roster, or its integration'],
        primary ? [] : ['who is called first (primary)'],
        escalation ? [] : ['who is called next (escalation)'],
        primary && primary === escalation
          ? ['an escalation that is somebody other than the primary']
          : [],
        [primary, escalation]
          .filter(ref => ref && pilot.unresolved.includes(ref))
          .map(ref => `an entry for ${ref} in the catalog`),
      ].flat();
      return missing.length > 0
        ? failed(
            `Missing: ${missing.join('; ')}`,
            "Complete spec.onCall in the pilot's YAML",
            ['serviceOwner', 'techLead'],
            'overview#on-call',
          )
        : passed(`${primary} is called first, then ${escalation}`, {
            label: url ?? integration!,
            url,
          });
    },
  },
];
