import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { riskPhrasesGerman } from './risks/phrases.de';
import { triggerPhrasesGerman } from './trigger/phrases.de';

/** What the server says about blast radius, trigger and risks, in German. */
export const guardrailsPhrasesGerman = {
  risk: riskPhrasesGerman,
  trigger: triggerPhrasesGerman,
  radius: {
    absent: 'Es gibt keinen Blast Radius',
    unit: 'Die Einheit des Blast Radius ist users, percent oder sites',
    cap: 'Die Grenze des Blast Radius ist eine Zahl über 0',
    everybody: 'Eine Grenze von 100 Prozent oder mehr begrenzt nichts',
    users: '{{cap}} Nutzer lassen sich nicht zählen',
    sites: '{{cap}} Standorte lassen sich nicht zählen',
  },
  over: {
    users:
      'Der Pilot erreicht {{value}} Nutzer; sein Blast Radius endet bei {{cap}}',
    percent:
      'Der Pilot erreicht {{value}} Prozent; sein Blast Radius endet bei {{cap}}',
    sites:
      'Der Pilot erreicht {{value}} Standorte; sein Blast Radius endet bei {{cap}}',
  },
  clearance: {
    rollback:
      'Service Owner oder Tech Lead bestätigen den Rollback von {{id}}, oder ein zurückrollendes Deployment wird gemeldet',
    users:
      'Eine Reichweite von höchstens {{cap}} Nutzern wird gemeldet; die letzte ist {{value}}',
    percent:
      'Eine Reichweite von höchstens {{cap}} Prozent wird gemeldet; die letzte ist {{value}}',
    sites:
      'Eine Reichweite von höchstens {{cap}} Standorten wird gemeldet; die letzte ist {{value}}',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['guardrails']>;
