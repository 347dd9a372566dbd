import {
  DELIVERY_MEASURES,
  DeliveryMeasure,
  DOCUMENTS,
  pilotReadPermission,
  STAGES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { explanationPage } from '../delivery/report/explanationPage';
import { reportWindow } from '../delivery/report/reportWindow';
import { parseDecisionQuery } from '../decisions/memory/DecisionQuery';
import { decisionView } from '../decisions/decisionView';
import { pilotView } from '../lifecycle/view/pilotView';
import { parsePortfolioQuery } from '../portfolio/PortfolioQuery';
import { waitingPage } from '../portfolio/waiting/waitingPage';
import type { Rooms } from '../rooms';
import { AgentActions, Zod } from './AgentActions';

/** Rows that a language model can take in at a time. */
const PAGE = 50;

/** What agents can read: as much as the person behind them. */
export function readingActions(actions: AgentActions, rooms: Rooms): void {
  const { access, database, decisionsRoom, useCases } = rooms;

  actions.across(
    {
      name: 'list-pilots',
      title: 'List pilots',
      description:
        'Pilots with stage, readiness, exit criteria, delivery numbers, days to the decision and what needs attention. Use it to find a pilot, or the pilots that need a decision this week.',
      input: z => ({
        q: z.string().optional().describe('Words in the title or hypothesis'),
        stage: z.enum(STAGES).optional(),
        mine: z.boolean().optional().describe('Only pilots of the caller'),
        attention: z
          .string()
          .optional()
          .describe('For example paused, decision-soon, review-missed'),
        cursor: z.string().optional().describe('From the page before'),
      }),
    },
    async (credentials, { mine, ...query }) => {
      const actor = await useCases.actorOf(credentials);
      const readable = await access.verdict(credentials, pilotReadPermission);
      const page = await rooms.portfolio.list(
        database.knex,
        parsePortfolioQuery(
          { ...query, ...(mine && { role: 'me' }), limit: PAGE },
          actor,
        ),
        readable,
        useCases.now(),
      );
      return { ...page };
    },
  );

  actions.across(
    {
      name: 'list-waiting',
      title: 'List what waits for me',
      description:
        'Every approval, claim, review and vote that waits for the caller, across pilots, with the place where a person settles it.',
      input: z => ({
        cursor: z.string().optional().describe('From the page before'),
      }),
    },
    async (credentials, { cursor }) => {
      const actor = await useCases.actorOf(credentials);
      const readable = await access.verdict(credentials, pilotReadPermission);
      const items = await rooms.portfolio.waiting(
        database.knex,
        actor,
        readable,
        useCases.now(),
      );
      return { ...waitingPage(items, { cursor, limit: PAGE }) };
    },
  );

  actions.across(
    {
      name: 'search-decisions',
      title: 'Search decisions',
      description:
        'Decisions to scale, iterate or stop of all pilots, with rationale and learnings, by words, component or outcome.',
      input: z => ({
        q: z.string().optional(),
        component: z
          .string()
          .optional()
          .describe('Entity ref, for example component:default/payments'),
        outcome: z.enum(['scale', 'iterate', 'stop']).optional(),
        cursor: z.string().optional(),
      }),
    },
    async (credentials, query) => ({
      ...(await decisionsRoom.memory.list(
        database.knex,
        parseDecisionQuery({ ...query, limit: PAGE }),
        await access.verdict(credentials, pilotReadPermission),
      )),
    }),
  );

  actions.read(
    {
      name: 'get-pilot',
      title: 'Get a pilot',
      description:
        'One pilot: intent, guardrails, roles, stage, hashes, and each step of its life cycle with everything that stands in the way and what clears it.',
    },
    async reading => pilotView(reading, await rooms.lifecycle.facts(reading)),
  );

  actions.read(
    {
      name: 'get-readiness',
      title: 'Get the day-zero checklist',
      description:
        'The nine items with each check, its evidence, what is missing, who mends it and where.',
    },
    async reading => ({ ...(await rooms.readiness.evaluate(reading)) }),
  );

  actions.read(
    {
      name: 'get-document',
      title: 'Get a document of the readiness pack',
      description:
        'The Markdown of the current version with its hash, required sections that are missing, and the etag that propose-document needs.',
      input: z => ({ document: z.enum(DOCUMENTS) }),
    },
    async (reading, { document }) => {
      const facts = await rooms.pack.facts(reading);
      const { current, state } = facts[document as 'intent'];
      return {
        document,
        state: state.state,
        etag: `"${current?.version ?? 0}"`,
        ...(current &&
          (await rooms.pack.version(reading, document, current.version))),
      };
    },
  );

  actions.read(
    {
      name: 'get-delivery',
      title: 'Get the DORA measures',
      description:
        'Throughput and instability (deployment frequency, lead time, change fail rate, recovery, rework), time to restore and reliability, each with its sample, for a window and by week.',
      input: windowInput,
    },
    async (reading, input) => ({
      ...(await rooms.delivery.report(
        reading,
        reportWindow(input, reading.now),
      )),
    }),
  );

  actions.read(
    {
      name: 'explain-measure',
      title: 'Explain a DORA measure',
      description:
        'The events behind a value: those that went in and those left out, each with the reason.',
      input: z => ({
        ...windowInput(z),
        measure: z.enum(DELIVERY_MEASURES as [DeliveryMeasure]),
      }),
    },
    async (reading, { measure, ...input }) => ({
      ...explanationPage(
        await rooms.delivery.explain(
          reading,
          measure,
          reportWindow(input, reading.now),
        ),
        { limit: PAGE },
      ),
    }),
  );

  actions.read(
    {
      name: 'get-evaluation',
      title: 'Get the evaluation',
      description:
        'Each exit criterion judged on the evidence so far, original against amended, and the recommendation with its reasons. It recommends; only the forum decides.',
    },
    async reading => ({ ...(await rooms.evaluation.evaluate(reading)) }),
  );

  actions.read(
    {
      name: 'get-risks',
      title: 'Get the risk register',
      description: 'Every risk with severity, owner, mitigation and state.',
    },
    async reading => ({ items: await rooms.risks.list(reading) }),
  );

  actions.read(
    {
      name: 'get-changes',
      title: 'Get change records',
      description:
        'The latest change records with state, window, result and learnings, and whether a pipeline may deploy to production now.',
    },
    async reading => {
      const page = await rooms.changes.page(reading, { limit: PAGE });
      const reasons = await rooms.changes.gate(reading, {
        environment: 'production',
      });
      return { ...page, gate: { allowed: reasons.length === 0, reasons } };
    },
  );

  actions.read(
    {
      name: 'get-decisions',
      title: 'Get the decisions of a pilot',
      description:
        'What was decided, on which evidence, with votes, rationale, learnings and look-backs.',
    },
    async reading => {
      const found = await decisionsRoom.decisions.list(reading);
      const ids = found.map(({ record }) => record.id);
      const looked = await decisionsRoom.lookBackStore.of(reading.tx, ids);
      return {
        items: found.map(one =>
          decisionView(one, looked.get(one.record.id) ?? []),
        ),
      };
    },
  );

  actions.read(
    {
      name: 'get-record',
      title: 'Get the record',
      description:
        'The latest entries of the append-only record, with the head of its hash chain.',
      input: z => ({ cursor: z.string().optional() }),
    },
    async (reading, { cursor }) => ({
      ...(await rooms.record.page(reading, { cursor, limit: PAGE })),
    }),
  );
}

function windowInput(z: Zod) {
  return {
    from: z
      .string()
      .optional()
      .describe('RFC 3339; twelve weeks ago when absent'),
    to: z.string().optional().describe('RFC 3339; now when absent'),
  };
}
