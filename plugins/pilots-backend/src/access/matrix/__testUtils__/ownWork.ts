import { DOCUMENTS } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PEOPLE } from '../../../__testUtils__/examplePilot';
import {
  acceptRisk,
  approveBaseline,
  approveChange,
  approveDocument,
  approveWaiver,
  authoriseTemplate,
  emergencyUnderWay,
} from './attempts';
import { MatrixRow, Short } from './MatrixRow';
import { PACK } from './pack';
import { approveAmendment, settleValues } from './amendmentRows';
import { approvePlan } from './runningRows';

/** Own work: who wrote it is refused, and who stands in is not. */
export const OWN_WORK: (Omit<MatrixRow, 'may'> & {
  by: Short;
  allowed: boolean;
})[] = [
  ...DOCUMENTS.map(document => ({
    action: `${document}: approve what they wrote`,
    by: PACK[document].writes[0],
    allowed: false,
    attempt: approveDocument(document, PACK[document].writes[0]),
  })),
  ...(['SP', 'RL'] as const).map(by => ({
    action: 'security-privacy: approve what the risk lead wrote',
    by,
    allowed: by === 'SP',
    attempt: approveDocument('security-privacy', 'RL'),
  })),
  ...(['TL', 'PM'] as const).map(by => ({
    action: 'normal change: approve what they wrote',
    by,
    allowed: false,
    attempt: approveChange('normal', by),
  })),
  ...(['SP', 'RL', 'TL'] as const).map(by => ({
    action: 'emergency: first approval of what the tech lead wrote, not by SO',
    by,
    allowed: false,
    attempt: approveChange('emergency', 'TL'),
  })),
  {
    action: 'emergency: second approval by who gave the first',
    by: 'SO',
    allowed: false,
    attempt: async probe => {
      const { path, hash } = await emergencyUnderWay(probe);
      return probe.post(`${path}/approvals`, { hash });
    },
  },
  {
    action: 'standard template: authorise what they wrote',
    by: 'TL',
    allowed: false,
    attempt: authoriseTemplate('TL'),
  },
  ...(['SO', 'TL'] as const).map(by => ({
    action: 'waiver: approve what they asked for',
    by,
    allowed: false,
    attempt: approveWaiver(by),
  })),
  ...(['RL', 'DS'] as const).map(by => ({
    action: 'risk: accept what they proposed',
    by,
    allowed: false,
    attempt: acceptRisk(by),
  })),
  {
    action: 'configuration baseline: approve what they wrote',
    by: 'TL',
    allowed: false,
    attempt: approveBaseline,
  },
  ...(['PM', 'TL', 'SO', 'RL', 'SP'] as const).map(by => ({
    action: 'amendment: approve what PM, TL, SO, TL, DS proposed',
    by,
    allowed: by === 'RL' || by === 'SP',
    attempt: approveAmendment(
      ({ PM: 'PM', TL: 'TL', SO: 'SO', RL: 'TL', SP: 'DS' } as const)[by],
    ),
  })),
  ...(['PM', 'TL', 'SO', 'DS'] as const).map(by => ({
    action: 'frozen values: approve the amendment that they proposed',
    by,
    allowed: false,
    attempt: settleValues(by, 'approvals'),
  })),
  ...(['PM', 'TL'] as const).map(by => ({
    action: 'corrective plan: approve what they wrote',
    by,
    allowed: false,
    attempt: approvePlan(by),
  })),
  {
    action: 'a claim of their own',
    by: 'DS',
    allowed: false,
    attempt: async probe => {
      const role = '/roles/techLead';
      await probe.before('techLead', 'delete', role);
      const { id } = await probe.before(
        PEOPLE.dataSteward,
        'post',
        `${role}/claims`,
      );
      return probe.post(`/claims/${id}/acceptance`);
    },
  },
];
