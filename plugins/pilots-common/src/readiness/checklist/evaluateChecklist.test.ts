import fc from 'fast-check';
import {
  approvedPack,
  CHANGES,
  changesOf,
  HOLDERS,
  NOW,
  packOf,
  readyFacts,
} from '../__testUtils__/readyFacts';
import { Waiver } from '../waivers';
import { buildChecklist, ChecklistConfig, checksOf } from './Checklist';
import { ChecklistFacts } from './ChecklistFacts';
import { evaluateChecklist, openItems } from './evaluateChecklist';

const checklist = buildChecklist();
const evaluate = (overrides: Partial<ChecklistFacts> = {}, now = NOW) =>
  evaluateChecklist({ checklist, facts: readyFacts(overrides), now });
const check = (
  id: string,
  overrides: Partial<ChecklistFacts> = {},
  now = NOW,
) =>
  evaluate(overrides, now)
    .items.flatMap(item => item.checks)
    .find(found => found.id === id)!;
const pilot = (overrides: Partial<ChecklistFacts['pilot']>) => ({
  pilot: { ...readyFacts().pilot, ...overrides },
});
const waiver = (id: string, overrides: Partial<Waiver> = {}): Waiver => ({
  id: `waiver-of-${id}`,
  check: id,
  reason: 'Not built yet',
  compensatingControl: 'Somebody looks by hand',
  expiresAt: '2026-06-25T00:00:00.000Z',
  state: 'approved',
  requestedBy: { actor: HOLDERS.productManager },
  requestedAt: '2026-06-01T00:00:00.000Z',
  approvals: [],
  ...overrides,
});

describe('evaluateChecklist', () => {
  it('passes seven items of a pilot that is ready, and hears nothing of two', () => {
    const result = evaluate();
    expect(
      result.items.map(({ id, number, status }) => [number, id, status]),
    ).toEqual([
      [1, 'ownership', 'passed'],
      [2, 'change-record', 'passed'],
      [3, 'configuration', 'not-reported'],
      [4, 'runbook', 'passed'],
      [5, 'security-privacy', 'passed'],
      [6, 'dashboard', 'not-reported'],
      [7, 'exit-criteria', 'passed'],
      [8, 'blast-radius', 'passed'],
      [9, 'learning-loop', 'passed'],
    ]);
    expect(result.score).toEqual({
      passed: 7,
      exempt: 0,
      total: 9,
      withWaivers: 7,
    });
    expect(openItems(result).map(item => item.number)).toEqual([3, 6]);
  });

  it('lets a pilot start whose silent checks are waived, and shows it', () => {
    const silent = checksOf(checklist).filter(
      c => check(c.id).status === 'not-reported',
    );
    const result = evaluate({ waivers: silent.map(c => waiver(c.id)) });
    expect(openItems(result)).toEqual([]);
    expect(result.score).toEqual({
      passed: 7,
      exempt: 2,
      total: 9,
      withWaivers: 9,
    });
    expect(result.items[2].checks[0]).toMatchObject({
      status: 'exempt',
      withoutWaiver: 'not-reported',
      waiver: { state: 'active' },
    });
  });

  it('passes items 3 and 6 on what their sources report', () => {
    const result = evaluate({
      configuration: {
        reported: true,
        facts: {
          baseline: {
            version: '3',
            environments: ['production'],
            at: NOW.toISOString(),
          },
          parity: {
            reference: 'staging',
            unexplained: [],
            explained: 2,
            at: NOW.toISOString(),
          },
          driftWatchedAt: '2026-06-04T10:00:00.000Z',
          alertsRoutedTo: ['user:default/hana'],
        },
      },
      delivery: {
        reported: true,
        facts: {
          lastEvents: {
            'component:default/loan-scoring': '2026-05-20T00:00:00.000Z',
          },
          frozenBaseline: { at: NOW.toISOString(), hash: 'f00' },
        },
      },
      outcomes: {
        reported: true,
        facts: {
          metrics: [
            { title: 'Conversion', target: '13 %', source: 'warehouse' },
          ],
        },
      },
    });
    expect(result.score.passed).toBe(9);
  });

  it('holds a waiver back from what cannot be waived, and ends it in time', () => {
    const vacant = pilot({ holders: { ...HOLDERS, riskLead: undefined } });
    expect(
      check('ownership.roles', {
        ...vacant,
        waivers: [waiver('ownership.roles')],
      }).status,
    ).toBe('failed');
    const waivers = [waiver('configuration.parity')];
    const end = new Date(waivers[0].expiresAt);
    const before = new Date(end.getTime() - 1);
    expect(check('configuration.parity', { waivers }, before).status).toBe(
      'exempt',
    );
    expect(check('configuration.parity', { waivers }, end).status).toBe(
      'not-reported',
    );
  });

  it.each<[string, string, Partial<ChecklistFacts>, RegExp]>([
    ['ownership.roles', 'a vacancy', pilot({ holders: {} }), /sponsor: vacant/],
    [
      'ownership.roles',
      'somebody unknown',
      pilot({ unresolved: [HOLDERS.sponsor] }),
      /amara is not in the catalog/,
    ],
    [
      'ownership.separate',
      'two roles in one hand',
      pilot({ holders: { ...HOLDERS, riskLead: HOLDERS.sponsor } }),
      /is sponsor and risk lead at once/,
    ],
    [
      'ownership.targets',
      'an unknown target',
      pilot({ unresolved: ['component:default/loan-scoring'] }),
      /loan-scoring/,
    ],
    [
      'ownership.on-call',
      'no escalation',
      pilot({
        onCall: { url: 'https://x.example', primary: HOLDERS.techLead },
      }),
      /escalation/,
    ],
    [
      'ownership.on-call',
      'an escalation to oneself',
      pilot({
        onCall: {
          url: 'https://x.example',
          primary: HOLDERS.techLead,
          escalation: HOLDERS.techLead,
        },
      }),
      /somebody other/,
    ],
    [
      'change-record.approved',
      'no change record',
      { changes: changesOf([CHANGES[1]]) },
      /no change record/,
    ],
    [
      'change-record.window',
      'one that waits',
      { changes: changesOf([{ ...CHANGES[0], state: 'proposed' }]) },
      /waits for approval/,
    ],
    [
      'learning-loop.rehearsal',
      'no rehearsal',
      { changes: changesOf([CHANGES[0]]) },
      /not rehearsed/,
    ],
    [
      'learning-loop.rehearsal',
      'versions that do not exist',
      { pack: packOf([]) },
      /do not exist/,
    ],
    [
      'blast-radius.trigger',
      'no trigger',
      {
        guardrails: {
          ...readyFacts().guardrails,
          trigger: undefined,
          triggerProblems: [
            {
              field: 'spec.guardrails.rollbackTrigger',
              message: 'There is no rollback trigger',
            },
          ],
        },
      },
      /no rollback trigger/,
    ],
    [
      'exit-criteria.covered',
      'a missing outcome',
      {
        criteria: {
          ...readyFacts().criteria,
          missingOutcomes: ['support-viability'],
        },
      },
      /support-viability/,
    ],
    [
      'exit-criteria.locked',
      'criteria that are open',
      { criteria: { ...readyFacts().criteria, state: 'proposed' } },
      /not locked/,
    ],
    [
      'runbook.dry-run',
      'no signature',
      { attestations: [] },
      /Nobody has signed/,
    ],
    [
      'runbook.dry-run',
      'a signer who wrote in the pack',
      { packAuthors: ['user:default/hana'] },
      /written in the pack/,
    ],
  ])('%s fails on %s', (id, _, facts, message) => {
    const found = check(id, facts);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.message).toMatch(message);
    expect(found.fix!.text).not.toBe('');
    expect(found.fix!.link).toMatch(/^[a-z]/);
  });

  it('fails the approval and the dry run of a runbook that changed', () => {
    const documents = approvedPack();
    documents.find(d => d.document === 'runbook')!.current!.hash = 'other';
    const pack = packOf(documents);
    expect(check('runbook.approved', { pack }).message).toMatch(/void/);
    expect(check('runbook.dry-run', { pack }).message).toMatch(
      /hana of .* is void: the runbook has changed since/,
    );
    expect(check('architecture.approved', { pack }).status).toBe('passed');
  });

  it('names what a document lacks, and who writes it', () => {
    const documents = approvedPack();
    documents[3].current!.missingSections = ['triage', 'escalation'];
    expect(
      check('runbook.sections', { pack: packOf(documents) }),
    ).toMatchObject({
      status: 'failed',
      message:
        'Operational runbook, version 1, has no heading for: Triage, Escalation',
      fix: { who: ['serviceOwner'], link: 'readiness#runbook' },
    });
  });

  it('says why a link cannot be read, and that approvals bind all the same', () => {
    const documents = approvedPack();
    documents[3].link = {
      url: 'https://git.example.com/runbook.md',
      origin: 'entity',
      reachable: false,
      reason: '404 Not Found',
    };
    const pack = packOf(documents);
    expect(check('runbook.reachable', { pack }).message).toMatch(
      /404 Not Found/,
    );
    expect(check('runbook.approved', { pack }).status).toBe('passed');
  });

  describe('the approval of security and privacy notes', () => {
    const startedAt = '2026-06-08T18:00:00.000Z';
    const running = pilot({ stage: 'running', startedAt });
    const later = () => {
      const documents = approvedPack();
      const notes = documents.find(d => d.document === 'security-privacy')!;
      notes.current = { ...notes.current!, version: 2, hash: 'later' };
      return documents;
    };
    const id = 'security-privacy.approved';

    it('is not reopened by what is written after the start', () => {
      const pack = packOf(later());
      const securityHashAtStart = 'hash-of-security-privacy';
      expect(check(id, { pack, securityHashAtStart, ...running }).status).toBe(
        'passed',
      );
      expect(check(id, { pack }).status).toBe('failed');
    });

    describe('and a deployment under the change record', () => {
      const hash = 'hash-of-security-privacy';
      const deployed = (at: string, facts: Partial<ChecklistFacts> = {}) =>
        check(id, {
          securityHashAtDeployment: hash,
          ...facts,
          delivery: {
            reported: true,
            facts: { lastEvents: {}, firstNamedDeployment: { id: 'd-1', at } },
          },
        });
      const [before, after] = [
        '2026-06-01T00:00:00.000Z',
        '2026-06-09T00:00:00.000Z',
      ];
      /** A second version, approved in the end. */
      const second = () => {
        const documents = later();
        const notes = documents.find(d => d.document === 'security-privacy')!;
        notes.reviews.push({
          ...notes.reviews[0],
          id: 'second',
          version: 2,
          hash: 'later',
          at: '2026-07-01T00:00:00.000Z',
        });
        return packOf(documents);
      };

      it('must have come before it', () => {
        expect(deployed(after).status).toBe('passed');
        expect(deployed(before)).toMatchObject({
          status: 'failed',
          message: expect.stringMatching(
            /^Deployment d-1 of 2026-06-01.*names a change record of this pilot, came before the approval of 2026-/,
          ),
        });
      });

      it('is of the version that stood then: a later one does not reopen it', () => {
        expect(deployed(after, { pack: second() }).status).toBe('passed');
        expect(deployed(after, { pack: packOf(later()) })).toMatchObject({
          status: 'failed',
          message: expect.stringContaining('is void since the content changed'),
        });
        // The second version stood already, and nobody had approved it.
        const unread = { pack: second(), securityHashAtDeployment: 'later' };
        expect(deployed(after, unread).status).toBe('failed');
        // The first content came back meanwhile.
        expect(
          deployed(after, { securityHashAtDeployment: 'later' }).message,
        ).toContain('had no approval');
      });

      it('is not asked for once a start was covered', () => {
        const facts = {
          ...running,
          pack: packOf(later()),
          securityHashAtStart: hash,
          securityHashAtDeployment: 'later',
        };
        expect(deployed(after, facts).status).toBe('passed');
        expect(deployed(before, facts).status).toBe('failed');
      });
    });

    it('says so when a waiver let the pilot start without it', () => {
      const documents = later();
      const notes = documents.find(d => d.document === 'security-privacy')!;
      const late = {
        version: 2,
        hash: 'later',
        at: '2026-06-10T00:00:00.000Z',
      };
      notes.reviews.push({ ...notes.reviews[0], id: 'late', ...late });
      const found = check(id, {
        pack: packOf(documents),
        securityHashAtStart: 'later',
        ...running,
      });
      expect(found).toMatchObject({ status: 'passed' });
      expect(found.message).toMatch(/after the start/);
    });
  });

  it('never scores a silent or failing item, whatever is waived', () => {
    const ids = checksOf(checklist).map(c => c.id);
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.constantFrom('requested', 'approved', 'rejected', 'withdrawn'),
        fc.date({
          min: new Date('2026-06-01'),
          max: new Date('2026-07-30'),
          noInvalidDate: true,
        }),
        fc.subarray([...ids.keys()].slice(0, 9)),
        (waived, state, now, unwritten) => {
          const documents = approvedPack().filter(
            (_, at) => !unwritten.includes(at),
          );
          const result = evaluate(
            {
              pack: packOf(documents),
              waivers: waived.map(id => waiver(id, { state })),
            },
            now,
          );
          for (const item of result.items) {
            const bad = item.checks.filter(c =>
              ['failed', 'not-reported'].includes(c.withoutWaiver),
            );
            const covered = bad.every(c => c.status === 'exempt');
            expect(item.status === 'passed').toBe(bad.length === 0);
            expect(item.status === 'exempt').toBe(bad.length > 0 && covered);
            for (const c of item.checks.filter(
              found => found.status === 'exempt',
            )) {
              expect([1, 2, 7, 8]).not.toContain(item.number);
              expect(waived).toContain(c.id);
              expect(state).toBe('approved');
            }
          }
          const { score } = result;
          expect(score.withWaivers).toBe(score.passed + score.exempt);
          expect(openItems(result)).toHaveLength(
            score.total - score.withWaivers,
          );
        },
      ),
    );
  });
});

describe('buildChecklist', () => {
  const config: ChecklistConfig = {
    items: [{ id: 'accessibility', title: 'Accessibility' }],
    attestations: [
      {
        id: 'accessibility.audit',
        item: 'accessibility',
        title: 'Audit signed',
        prompt: 'Name the auditor.',
        roles: ['productManager'],
      },
    ],
    dropped: [{ check: 'dashboard.events', reason: 'Batch jobs only' }],
  };
  const added = [{ id: 'runbook.linted', item: 'runbook', title: 'Linted' }];

  it('shows what an organisation added and dropped', () => {
    const own = buildChecklist(config, added);
    const result = evaluateChecklist({
      checklist: own,
      facts: readyFacts(),
      now: NOW,
    });
    const find = (id: string) =>
      result.items.flatMap(item => item.checks).find(c => c.id === id);
    expect(result.items[9]).toMatchObject({
      number: 10,
      id: 'accessibility',
      status: 'failed',
    });
    expect(find('dashboard.events')).toMatchObject({
      status: 'not-applicable',
      message: 'Dropped by configuration: Batch jobs only',
    });
    expect(find('runbook.linted')).toMatchObject({
      kind: 'added',
      status: 'not-reported',
    });
    expect(result.score.total).toBe(10);
  });

  it('takes the answer of an added check for a day', () => {
    const own = buildChecklist({}, added);
    const answer = {
      check: 'runbook.linted',
      status: 'passed',
      message: 'Fine',
      evaluatedAt: NOW.toISOString(),
    } as const;
    const status = (hours: number) =>
      evaluateChecklist({
        checklist: own,
        facts: readyFacts({ added: [answer] }),
        now: new Date(NOW.getTime() + hours * 3600_000),
      }).items[3].checks.find(c => c.id === 'runbook.linted')!.status;
    expect([status(0), status(24), status(25)]).toEqual([
      'passed',
      'passed',
      'not-reported',
    ]);
  });

  it('leaves an item out of the count when all of it is dropped', () => {
    const dropped = checksOf(checklist)
      .filter(c => c.item === 'dashboard')
      .map(c => ({ check: c.id, reason: 'Measured elsewhere' }));
    const own = buildChecklist({ dropped });
    const result = evaluateChecklist({
      checklist: own,
      facts: readyFacts(),
      now: NOW,
    });
    expect(result.items[5].status).toBe('not-applicable');
    expect(result.score.total).toBe(8);
  });

  it('lists everything that is wrong with the configuration', () => {
    expect(() =>
      buildChecklist(
        {
          items: [{ id: 'runbook', title: 'Again' }],
          dropped: [
            { check: 'nothing', reason: 'x' },
            { check: 'runbook.sections', reason: ' ' },
          ],
        },
        [{ id: 'x.y', item: 'x', title: 'X' }],
      ),
    ).toThrow(
      'The checklist is not valid: there are two items runbook; there are two checks',
    );
  });
});
