import {
  DOCUMENTS,
  RISK_KINDS,
  RISK_SEVERITIES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { changeView } from '../changes/changeView';
import { riskView } from '../guardrails/risks/riskRoutes';
import { waiverView } from '../readiness/waivers/waiverView';
import type { Rooms } from '../rooms';
import { AgentActions } from './AgentActions';

/** What agents can propose, in the name of the person behind them; others approve. */
export function proposingActions(actions: AgentActions, rooms: Rooms): void {
  actions.propose(
    {
      name: 'propose-document',
      title: 'Propose a document',
      description:
        'Writes a new version of a document of the readiness pack as the caller. It counts as written by them, voids the approvals of the version before, and waits for its approver.',
      action: 'pack.write',
      input: z => ({
        document: z.enum(DOCUMENTS),
        content: z.string().describe('Markdown, the whole document'),
        ifMatch: z
          .string()
          .describe(
            'The etag from get-document: what was read is what is replaced',
          ),
      }),
    },
    async (uow, { document, content }) => {
      await rooms.documentWriting.write(uow, document, content);
      const { current } = (await rooms.pack.facts(uow))[document as 'intent'];
      return { document, version: current!.version, hash: current!.hash };
    },
  );

  actions.propose(
    {
      name: 'comment-on-document',
      title: 'Comment on a document',
      description: 'Adds a comment to a document of the readiness pack.',
      action: 'pack.comment',
      input: z => ({ document: z.enum(DOCUMENTS), comment: z.string() }),
    },
    async (uow, { document, comment }) => {
      await rooms.documentReviewing.comment(uow, document, comment);
      return { document };
    },
  );

  actions.propose(
    {
      name: 'propose-risk',
      title: 'Propose a risk',
      description:
        'Adds an open risk to the register. The sponsor accepts risks, never who proposed them.',
      action: 'risk.propose',
      input: z => ({
        title: z.string(),
        description: z.string().optional(),
        severity: z.enum(RISK_SEVERITIES),
        kind: z.enum(RISK_KINDS),
        owner: z.string().optional().describe('User entity ref'),
        mitigation: z.string().optional(),
        reviewDate: z.string().optional().describe('ISO date'),
      }),
    },
    async (uow, input) => ({
      ...riskView(await rooms.risks.propose(uow, input)),
    }),
  );

  actions.propose(
    {
      name: 'draft-change',
      title: 'Draft a normal change',
      description:
        'Writes a draft of a normal change record with plan, backout and window. A person proposes it, and another one approves it.',
      action: 'change.propose',
      input: z => ({
        title: z.string(),
        impact: z.string(),
        deploymentPlan: z.string(),
        backoutSteps: z.string(),
        window: z
          .object({ start: z.string(), end: z.string() })
          .optional()
          .describe('RFC 3339'),
      }),
    },
    async (uow, input) => {
      const change = await rooms.changes.drafts.create(uow, input);
      return { ...(await changeView(uow, rooms.changes, change)) };
    },
  );

  actions.propose(
    {
      name: 'request-waiver',
      title: 'Ask for a waiver',
      description:
        'Asks that a check need not pass for at most 30 days, with a compensating control. Sponsor and risk lead both approve.',
      action: 'waiver.propose',
      input: z => ({
        check: z.string().describe('Id of the check, from get-readiness'),
        reason: z.string(),
        compensatingControl: z.string(),
        expiresAt: z.string().describe('RFC 3339'),
      }),
    },
    async (uow, input) => ({
      ...waiverView(uow, await rooms.waivers.request(uow, input)),
    }),
  );

  actions.propose(
    {
      name: 'propose-amendment',
      title: 'Propose an amendment of locked criteria',
      description:
        'Proposes changed exit criteria with the reason and what was already known. Sponsor and risk lead approve; loosening after data exists is flagged for good.',
      action: 'amendment.propose',
      input: z => ({
        criteria: z
          .array(z.object({ id: z.string() }).passthrough())
          .describe('All criteria as they should be, from get-evaluation'),
        reason: z.string(),
        knownAtTheTime: z.string(),
      }),
    },
    async (uow, input) => ({ ...(await rooms.amendments.propose(uow, input)) }),
  );
}
