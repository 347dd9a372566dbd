import { ROLE_TITLES, RoleId, ROLES } from '../../../pilot/roles';
import { say } from '../../../ground/phrases/say';
import { checklistPhrases } from '../phrases';
import { AutomaticCheck, failed, passed } from './finding';

const { ownership } = checklistPhrases;
const titles = checklistPhrases.title.check.ownership;

const SEPARATE: readonly RoleId[] = ['sponsor', 'serviceOwner', 'riskLead'];

/** Item 1: somebody answers for each area, and somebody comes when it breaks. */
export const ownershipChecks: AutomaticCheck[] = [
  {
    id: 'ownership.roles',
    title: titles.roles,
    rule: ({ pilot }) => {
      const vacant = ROLES.filter(role => !pilot.holders[role]);
      const unknown = ROLES.filter(role =>
        pilot.unresolved.includes(pilot.holders[role] ?? ''),
      );
      const missing = [
        ...vacant.map(role =>
          say(ownership.vacant, { role: ROLE_TITLES[role] }),
        ),
        ...unknown.map(role =>
          say(ownership.unknown, {
            role: ROLE_TITLES[role],
            ref: pilot.holders[role]!,
          }),
        ),
      ];
      return missing.length > 0
        ? failed(
            missing.join('; '),
            vacant.length > 0 ? ownership.claim : ownership.register,
            ['productManager', 'sponsor'],
            'overview#roles',
          )
        : passed(
            ownership.roles,
            ...ROLES.map(role => ({
              label: say(ownership.held, {
                role: ROLE_TITLES[role],
                ref: pilot.holders[role]!,
              }),
            })),
          );
    },
  },
  {
    id: 'ownership.separate',
    title: titles.separate,
    rule: ({ pilot }) => {
      const held = SEPARATE.filter(role => pilot.holders[role]);
      const people = new Set(held.map(role => pilot.holders[role]));
      if (people.size === SEPARATE.length) {
        return passed(ownership.separate);
      }
      const twice = held.filter(role =>
        held.some(
          other =>
            other !== role && pilot.holders[other] === pilot.holders[role],
        ),
      );
      return failed(
        twice.length > 0
          ? say(ownership.atOnce, {
              ref: pilot.holders[twice[0]]!,
              roles: twice.map(role => ROLE_TITLES[role]).join(' and '),
            })
          : say(ownership.notAllNamed, {
              roles: SEPARATE.filter(role => !held.includes(role))
                .map(role => ROLE_TITLES[role])
                .join(', '),
            }),
        ownership.takeOver,
        ['productManager', 'sponsor'],
        'overview#roles',
      );
    },
  },
  {
    id: 'ownership.targets',
    title: titles.targets,
    rule: ({ pilot }) => {
      const unknown = pilot.targets.filter(ref =>
        pilot.unresolved.includes(ref),
      );
      return unknown.length > 0
        ? failed(
            say(ownership.targetsUnknown, { refs: unknown.join(', ') }),
            ownership.registerTargets,
            ['productManager', 'techLead'],
            'overview#targets',
          )
        : passed(
            say(ownership.targetsKnown, {
              knownN: pilot.targets.length,
              n: pilot.targets.length,
            }),
            ...pilot.targets.map(label => ({ label })),
          );
    },
  },
  {
    id: 'ownership.on-call',
    title: titles['on-call'],
    rule: ({ pilot }) => {
      const { url, integration, primary, escalation } = pilot.onCall ?? {};
      const missing = [
        url || integration ? [] : [ownership.onCallParts.roster],
        primary ? [] : [ownership.onCallParts.primary],
        escalation ? [] : [ownership.onCallParts.escalation],
        primary && primary === escalation ? [ownership.onCallParts.other] : [],
        [primary, escalation]
          .flatMap(ref => (ref && pilot.unresolved.includes(ref) ? [ref] : []))
          .map(ref => say(ownership.onCallParts.entry, { ref })),
      ].flat();
      return missing.length > 0
        ? failed(
            say(ownership.onCallMissing, { words: missing.join('; ') }),
            ownership.completeOnCall,
            ['serviceOwner', 'techLead'],
            'overview#on-call',
          )
        : passed(
            say(ownership.onCall, {
              primary: primary!,
              escalation: escalation!,
            }),
            {
              label: url ?? integration!,
              url,
            },
          );
    },
  },
];
