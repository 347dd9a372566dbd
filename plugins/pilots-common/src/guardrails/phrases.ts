import { riskPhrases } from './risks/phrases';
import { triggerPhrases } from './trigger/phrases';

/** What the server says about blast radius, trigger and risks. */
export const guardrailsPhrases = {
  risk: riskPhrases,
  trigger: triggerPhrases,
  radius: {
    absent: 'There is no blast radius',
    unit: 'The unit of the blast radius is users, percent or sites',
    cap: 'The cap of the blast radius is a number above 0',
    everybody: 'A cap of 100 percent or more caps nothing',
    users: '{{cap}} users cannot be counted',
    sites: '{{cap}} sites cannot be counted',
  },
  /** The reach has passed the cap. */
  over: {
    users:
      'The pilot reaches {{value}} users; its blast radius ends at {{cap}}',
    percent:
      'The pilot reaches {{value}} percent; its blast radius ends at {{cap}}',
    sites:
      'The pilot reaches {{value}} sites; its blast radius ends at {{cap}}',
  },
  /** What clears a pause that a guardrail brought about. */
  clearance: {
    rollback:
      'The service owner or the tech lead confirms the rollback of {{id}}, or a deployment that rolls back is reported',
    users:
      'A reach of at most {{cap}} users is reported; the last one is {{value}}',
    percent:
      'A reach of at most {{cap}} percent is reported; the last one is {{value}}',
    sites:
      'A reach of at most {{cap}} sites is reported; the last one is {{value}}',
  },
} as const;
