import { CRITERIA } from '../../../__testUtils__/startablePilot';
import { ready, running, signed } from './given';
import { MatrixRow, ROLES, Short } from './MatrixRow';
import { Probe } from './Probe';

const AMENDMENT = {
  criteria: CRITERIA.map(one =>
    one.id === 'adoption' ? { ...one, threshold: 45 } : one,
  ),
  reason: 'The second screen was not counted',
  knownAtTheTime: 'Nothing yet',
};

export function approveAmendment(proposer: Short): MatrixRow['attempt'] {
  return async probe => {
    await ready(probe);
    await signed(probe);
    const { id } = await probe.before(
      ROLES[proposer],
      'post',
      '/criteria/amendments',
      AMENDMENT,
    );
    return probe.post(`/amendments/${id}/approvals`);
  };
}

const WORDS = { reason: AMENDMENT.reason, knownAtTheTime: 'Nothing yet' };

/** Running, and its entity says something else than what was frozen. */
async function pending(probe: Probe): Promise<void> {
  await running(probe);
  const { fields } = await probe.before('sponsor', 'get', '');
  const frozen = { ...fields, sector: 'general' };
  await probe
    .knex('pilots')
    .where({ ref: probe.ref })
    .update({ frozen: JSON.stringify(frozen) });
}

/** What becomes of an amendment of the frozen values that somebody proposed. */
export function settleValues(
  proposer: Short,
  end: 'approvals' | 'rejection' | 'withdrawal',
): MatrixRow['attempt'] {
  return async probe => {
    await pending(probe);
    const role = ROLES[proposer];
    const { id } = await probe.before(role, 'post', '/amendments', WORDS);
    const body = end === 'approvals' ? {} : { reason: 'Not now' };
    return probe.post(`/amendments/${id}/${end}`, body);
  };
}

/** Amendments of the criteria and of the frozen values. */
export const AMENDMENT_ROWS: MatrixRow[] = [
  {
    action: 'amendment: propose',
    may: ['PM', 'SO', 'TL', 'DS'],
    attempt: async probe => {
      await running(probe);
      return probe.post('/criteria/amendments', AMENDMENT);
    },
  },
  {
    action: 'amendment: approve',
    may: ['SP', 'RL'],
    attempt: approveAmendment('PM'),
  },
  {
    action: 'frozen values: propose to amend them',
    may: ['PM', 'SO', 'TL', 'DS'],
    attempt: async probe => {
      await pending(probe);
      return probe.post('/amendments', WORDS);
    },
  },
  {
    action: 'frozen values: approve an amendment',
    may: ['SP', 'RL'],
    attempt: settleValues('PM', 'approvals'),
  },
  {
    action: 'frozen values: reject an amendment',
    may: ['SP', 'RL'],
    attempt: settleValues('TL', 'rejection'),
  },
  {
    action: 'frozen values: withdraw an amendment',
    may: ['SO'],
    attempt: settleValues('SO', 'withdrawal'),
  },
];
