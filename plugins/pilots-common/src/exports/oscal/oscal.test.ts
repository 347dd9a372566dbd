import { assessed, riskOf, waiverOf } from '../__testUtils__/assessed';
import { problemsBy, publishedSchema } from '../__testUtils__/publishedSchema';
import { assessmentResults } from './assessmentResults';
import { nistControlId } from './nistControl';
import { planOfAction } from './planOfAction';

const validate = publishedSchema('oscal', 'oscal-complete-1.1.3.schema.json');
const resultOf = (...facts: Parameters<typeof assessed>) =>
  assessmentResults(assessed(...facts))['assessment-results'].results[0];
const AWKWARD = ' \u202eهند 🏦 <b>\n & "quotes" ';

describe('assessment results', () => {
  it.each([
    ['a pilot with silent items', {}],
    [
      'waivers and risks of every kind',
      {
        waivers: [
          waiverOf('configuration.baseline'),
          waiverOf('dashboard.events', { state: 'requested', approvals: [] }),
          waiverOf('configuration.parity', { state: 'rejected' }),
          waiverOf('configuration.drift', {
            expiresAt: '2026-06-03T00:00:00.000Z',
          }),
        ],
        risks: [
          riskOf(),
          riskOf({ id: 'r2', state: 'accepted', reviewDate: '2026-07-01' }),
          riskOf({ id: 'r3', state: 'mitigated', mitigation: 'Two keys' }),
        ],
      },
    ],
    ['nothing said yet', { approvals: [], signatures: [], entries: [] }],
    [
      'texts in any script',
      {
        risks: [
          riskOf({ title: AWKWARD, description: AWKWARD, owner: AWKWARD }),
        ],
        waivers: [waiverOf('configuration.baseline', { reason: '\n' })],
      },
    ],
  ])('are valid by the published schema: %s', (_, parts) => {
    const document = assessmentResults(assessed(parts));
    expect(problemsBy(validate, document)).toEqual([]);
    const { 'import-ap': plan, 'back-matter': matter } =
      document['assessment-results'];
    expect(matter.resources.map(({ uuid }) => `#${uuid}`)).toContain(plan.href);
  });

  it('refer only to what is there', () => {
    const result = resultOf({ waivers: [waiverOf('configuration.baseline')] });
    const observations = result.observations!.map(({ uuid }) => uuid);
    const risks = result.risks!.map(({ uuid }) => uuid);
    result.findings!.forEach(finding => {
      finding['related-observations']!.forEach(related =>
        expect(observations).toContain(related['observation-uuid']),
      );
      (finding['related-risks'] ?? []).forEach(related =>
        expect(risks).toContain(related['risk-uuid']),
      );
    });
    const all = [...observations, ...risks];
    expect(new Set(all).size).toBe(all.length);
  });

  it('find each item satisfied by evidence alone, on each of its controls', () => {
    const statuses = (item: string, ...facts: Parameters<typeof assessed>) =>
      resultOf(...facts)
        .findings!.filter(({ props }) => props.some(p => p.value === item))
        .map(({ target }) => [
          target['target-id'],
          target.status.state,
          target.status.reason,
        ]);
    expect(statuses('ownership')).toEqual([
      ['ps-9_obj', 'satisfied', 'pass'],
      ['ac-5_obj', 'satisfied', 'pass'],
      ['ir-7_obj', 'satisfied', 'pass'],
      ['pm-29_obj', 'satisfied', 'pass'],
    ]);
    expect(statuses('configuration')[1]).toEqual([
      'cm-2.3_obj',
      'not-satisfied',
      'other',
    ]);
    const silent = assessed()
      .checklist.items.find(({ id }) => id === 'configuration')!
      .checks.filter(({ status }) => status !== 'passed');
    const waivers = silent.map(({ id }) => waiverOf(id));
    expect(new Set(statuses('configuration', { waivers }).map(String))).toEqual(
      new Set(
        statuses('configuration').map(
          ([target]) => `${target},not-satisfied,other`,
        ),
      ),
    );
    expect(
      statuses('ownership', {}, { packAuthors: [], attestations: [] })[0][2],
    ).toBe('pass');
    expect(statuses('runbook', {}, { attestations: [] })[0].slice(1)).toEqual([
      'not-satisfied',
      'fail',
    ]);
  });

  it('say who approved and signed, deputies with both names, and log the record', () => {
    const document = assessmentResults(assessed())['assessment-results'];
    const [result] = document.results;
    expect(result.attestations).toHaveLength(11);
    const [first] = result.attestations as any[];
    expect(first['responsible-parties'][0]['party-uuids']).toHaveLength(2);
    expect(result['assessment-log']!.entries).toHaveLength(3);
    const parties = document.metadata.parties.map(({ name }) => name);
    expect(parties).toEqual(expect.arrayContaining(['user:default/nuri']));
    expect(document.metadata.version).toBe('3');
  });

  it('name each role in which somebody signed, and those of no role', () => {
    const [dryRun] = assessed().attestations;
    const attestations = [{ ...dryRun, by: { actor: 'user:default/nuri' } }];
    const { metadata, results } = assessmentResults(assessed({ attestations }))[
      'assessment-results'
    ];
    const roles = metadata.roles.map(({ id }) => id);
    const signed = results[0].attestations!.map(
      (one: any) => one['responsible-parties'][0]['role-id'],
    );
    expect(signed).toContain('signer');
    signed.forEach(role => expect(roles).toContain(role));
  });

  it('are the same again for the same facts', () => {
    expect(assessmentResults(assessed())).toEqual(
      assessmentResults(assessed()),
    );
  });
});

describe('a plan of action and milestones', () => {
  const items = (...facts: Parameters<typeof assessed>) =>
    planOfAction(assessed(...facts))?.['plan-of-action-and-milestones'][
      'poam-items'
    ].map(({ title }) => title);

  it('names what is open and nothing else', () => {
    expect(items()).toEqual(['3. Configuration', '6. Dashboard']);
    expect(
      items({ risks: [riskOf(), riskOf({ id: 'r2', state: 'accepted' })] }),
    ).toEqual([
      '3. Configuration',
      '6. Dashboard',
      'A stranger reads a decision',
    ]);
  });

  it('is not there when nothing is open', () => {
    const facts = assessed();
    const passed = facts.checklist.items.map(item => ({
      ...item,
      status: 'passed' as const,
      checks: item.checks.map(check => ({
        ...check,
        status: 'passed' as const,
      })),
    }));
    const checklist = { ...facts.checklist, items: passed };
    expect(planOfAction({ ...facts, checklist })).toBeUndefined();
  });

  it.each([
    ['silent items', {}],
    ['a waived check', { waivers: [waiverOf('configuration.baseline')] }],
    ['an open risk in any script', { risks: [riskOf({ title: AWKWARD })] }],
  ])('is valid by the published schema: %s', (_, parts) => {
    const plan = planOfAction(assessed(parts));
    expect(plan).toBeDefined();
    expect(problemsBy(validate, plan)).toEqual([]);
  });
});

describe('nistControlId', () => {
  it.each([
    ['CM-3', 'cm-3'],
    ['CM-3(2)', 'cm-3.2'],
    ['SA-9(5)', 'sa-9.5'],
    ['5.3', undefined],
    ['normal change', undefined],
  ])('%s is %s', (id, expected) => expect(nistControlId(id)).toBe(expected));
});
