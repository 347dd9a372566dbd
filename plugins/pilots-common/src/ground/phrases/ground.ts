import { OUTCOME_TITLES } from '../../criteria/Criterion';
import { ROLE_TITLES } from '../../pilot/roles';

/** Words that stand in many phrases. */
export const groundPhrases = {
  role: ROLE_TITLES,
  outcome: OUTCOME_TITLES,
  stage: {
    draft: 'draft',
    ready: 'ready',
    approved: 'approved',
    running: 'running',
    paused: 'paused',
    'decision-due': 'decision-due',
    scaled: 'scaled',
    iterating: 'iterating',
    stopped: 'stopped',
    archived: 'archived',
  },
  /** Roles that something waits for, each with who holds it. */
  holder: {
    one: '{{role}} ({{holderWord}})',
    either:
      '{{role}} ({{holderWord}}) or the {{otherRole}} ({{otherHolderWord}})',
    nobody: 'vacant',
  },
} as const;
