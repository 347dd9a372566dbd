import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { saidInCode } from '../__testUtils__/saidInCode';

const PLUGINS = path.resolve(__dirname, '../../..');
const ROOTS = ['pilots-common/src', 'pilots-backend/src'];

/** Code with words of its own that no portal shows: tests, files for others, what is offered to agents, what pilots begin with. */
const ELSEWHERE =
  /\.test\.ts$|__testUtils__|\/simulation\/|\/exports\/|\/agents\/|\/presets\/|\/schema\/|phrases\.ts$/;

const NOTICES = 'notifications are sent in English';
const PIPELINES = 'what pipelines, webhooks and clients send, not a person';
const CLIENTS = 'the portal does not send this';

/** Files with sentences that stay English, each with the reason. */
const ENGLISH: Record<string, string> = {
  'pilots-backend/src/changes/calendarPage.ts': CLIENTS,
  'pilots-backend/src/changes/emergency/ChangeDeadlines.ts': NOTICES,
  'pilots-backend/src/changes/emergency/SecondVerdicts.ts': NOTICES,
  'pilots-backend/src/configuration/reading/configurationBodies.ts': PIPELINES,
  'pilots-backend/src/criteria/amendments/values/tellOfVoidAmendment.ts':
    NOTICES,
  'pilots-backend/src/criteria/versionSteps.ts': CLIENTS,
  'pilots-backend/src/decisions/decisionRoutes.ts': CLIENTS,
  'pilots-backend/src/decisions/memory/DecisionQuery.ts': CLIENTS,
  'pilots-backend/src/delivery/inbox/readBody.ts': PIPELINES,
  'pilots-backend/src/delivery/ingest/ingestRoutes.ts': PIPELINES,
  'pilots-backend/src/delivery/ingest/readNdjson.ts': PIPELINES,
  'pilots-backend/src/delivery/report/deliveryRoutes.ts': CLIENTS,
  'pilots-backend/src/delivery/webhooks/webhookRoutes.ts': PIPELINES,
  'pilots-backend/src/ground/http/mediaTypes.ts': CLIENTS,
  'pilots-backend/src/ground/http/paging.ts': CLIENTS,
  'pilots-backend/src/ground/http/preconditions.ts': CLIENTS,
  'pilots-backend/src/ground/http/withoutBodies.ts': CLIENTS,
  'pilots-backend/src/ground/messages/tellOfVoid.ts': NOTICES,
  'pilots-backend/src/ground/work/Idempotency.ts': CLIENTS,
  'pilots-backend/src/ground/work/UseCases.ts': PIPELINES,
  'pilots-backend/src/guardrails/trigger/TriggerCases.ts': NOTICES,
  'pilots-backend/src/guardrails/trigger/TriggerDecisions.ts': CLIENTS,
  'pilots-backend/src/lifecycle/LifecycleService.ts': CLIENTS,
  'pilots-backend/src/lifecycle/decisionDate/DecisionDates.ts': NOTICES,
  'pilots-backend/src/lifecycle/signing/Signing.ts':
    'a notification, and what the portal does not send',
  'pilots-backend/src/lifecycle/tellOfStage.ts': NOTICES,
  'pilots-backend/src/lifecycle/view/pilotView.ts':
    'stands for a reason while steps are judged, and is shown nowhere',
  'pilots-backend/src/outcomes/outcomeRoutes.ts': CLIENTS,
  'pilots-backend/src/readiness/pack/DocumentWriting.ts': NOTICES,
  'pilots-backend/src/readiness/waivers/WaiverLapse.ts': NOTICES,
  'pilots-backend/src/record/retention/tellOfPurge.ts': NOTICES,
  'pilots-backend/src/reviews/opening/ReviewOpening.ts': NOTICES,
  'pilots-backend/src/reviews/plans/PlanVerdicts.ts': NOTICES,
  'pilots-common/src/changes/gate/gateReasons.ts':
    'of a change that a pipeline names',
  'pilots-common/src/delivery/measures/DeliveryWindow.ts': CLIENTS,
  'pilots-common/src/delivery/measures/isoWeeks.ts': CLIENTS,
  'pilots-common/src/reviews/readActions.ts':
    'half of a sentence that is a phrase as a whole',
};

const found = new Map(
  ROOTS.flatMap(root =>
    readdirSync(path.join(PLUGINS, root), {
      recursive: true,
      encoding: 'utf8',
    })
      .map(file => path.join(root, file).split(path.sep).join('/'))
      .filter(file => file.endsWith('.ts') && !ELSEWHERE.test(file))
      .map((file): [string, string[]] => [
        file,
        saidInCode(readFileSync(path.join(PLUGINS, file), 'utf8')),
      ]),
  ),
);

describe('what the server says to people', () => {
  it('is found where it is written into the code', () => {
    expect(
      saidInCode(`
        const a = { message: ok ? 'Nobody did this' : \`It waits for \${who} and more\`, id: 'Not for people' };
        throw new ConflictError('This was decided already');
      `),
    ).toEqual([
      'Nobody did this',
      'It waits for … and more',
      'This was decided already',
    ]);
    expect(
      saidInCode(`const a = { title: say(phrases.x), kind: 'role-claim', reason };
        throw new Error('Only programmers read this');`),
    ).toEqual([]);
  });

  it('is looked for in all code of the rules and of the server', () => {
    expect(found.size).toBeGreaterThan(600);
    expect(found.has('pilots-common/src/lifecycle/guardBlockers.ts')).toBe(
      true,
    );
  });

  it('stands in phrases, so that a portal can tell it in another language', () => {
    const inCode = [...found]
      .filter(([file, texts]) => texts.length > 0 && !ENGLISH[file])
      .flatMap(([file, texts]) => texts.map(text => `${file}: ${text}`));
    expect(inCode).toEqual([]);
  });

  it('is excused only where it still is written so', () => {
    expect(
      Object.keys(ENGLISH).filter(file => !found.get(file)?.length),
    ).toEqual([]);
  });
});
