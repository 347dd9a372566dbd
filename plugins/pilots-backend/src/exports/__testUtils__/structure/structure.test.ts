import { createHmac } from 'node:crypto';
import {
  calendarProblems,
  cdEventProblems,
  csvProblems,
  madrProblems,
  openSloProblems,
  oscalProblems,
} from '.';

const ID = (n: number) => `00000000-0000-5000-8000-00000000000${n}`;

const results = () => ({
  'assessment-results': {
    uuid: ID(1),
    metadata: {
      'last-modified': '2026-06-01T00:00:00.000Z',
      'oscal-version': '1.1.3',
      roles: [{ id: 'assessor' }],
      parties: [{ uuid: ID(2), name: 'Amara' }],
    },
    'import-ap': { href: `#${ID(3)}` },
    results: [
      {
        uuid: ID(4),
        start: '2026-06-01T00:00:00.000Z',
        'reviewed-controls': { x: 1 },
        findings: [
          {
            uuid: ID(5),
            target: {
              'target-id': 'cm-3.2_obj',
              status: { state: 'satisfied', reason: 'pass' },
            },
            'related-risks': [{ 'risk-uuid': ID(6) }],
          },
        ],
        risks: [{ uuid: ID(6), title: 'A risk' }],
      },
    ],
    'back-matter': { resources: [{ uuid: ID(3) }] },
  },
});

const OBJECTIVES = `apiVersion: openslo/v1
kind: Service
metadata: { name: loans }
spec: {}
---
apiVersion: openslo/v1
kind: SLO
metadata: { name: loans-availability }
spec:
  service: loans
  indicator: {}
  timeWindow: [{ duration: 28d }]
  objectives: [{ target: 0.99 }]
`;

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//EN',
  'BEGIN:VEVENT',
  'UID:a',
  'DTSTAMP:20260601T000000Z',
  'DTSTART:20260601T000000Z',
  'SUMMARY:Review',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const MADR = `---
status: "accepted"
date: 2026-08-03
decision-makers: ["user:default/amara"]
---

# Scale: Loans

## Context and Problem Statement

## Decision Drivers

## Considered Options

## Decision Outcome

Chosen option: "Scale", because:

### Consequences

### Confirmation

## Pros and Cons of the Options

### Scale

### Iterate

### Stop

## More Information
`;

const KEY = Buffer.from('a key');

function sent(id: string, from: string, to: string) {
  const body = JSON.stringify({
    context: {
      id,
      source: 's',
      type: 'dev.cdeventsx.pilothandoff-pilot.started.0.1.0',
      timestamp: '2026-06-01T00:00:00.000Z',
    },
    subject: { id: 'pilot:default/p', content: { from, to } },
  });
  const mac = createHmac('sha256', KEY).update(`${id}.1.${body}`);
  return {
    body,
    headers: {
      'ce-id': id,
      'ce-source': 's',
      'ce-subject': 'pilot:default/p',
      'ce-time': '2026-06-01T00:00:00.000Z',
      'ce-type': 'dev.cdeventsx.pilothandoff-pilot.started.0.1.0',
      'webhook-id': id,
      'webhook-timestamp': '1',
      'webhook-signature': `v1,${mac.digest('base64')}`,
    } as Record<string, string>,
  };
}

/** What is checked is worth something only if it finds what is wrong. */
describe('structural checks', () => {
  it('find nothing wrong with what is right', () => {
    expect(oscalProblems(results())).toEqual([]);
    expect(openSloProblems(OBJECTIVES)).toEqual([]);
    expect(calendarProblems(CALENDAR)).toEqual([]);
    expect(csvProblems('a,b\r\n1,-2.5\r\n')).toEqual([]);
    expect(madrProblems(MADR)).toEqual([]);
    const events = [sent('1', 'draft', 'ready'), sent('2', 'ready', 'draft')];
    expect(cdEventProblems(events, KEY)).toEqual([]);
  });

  it.each<[string, (document: any) => void, string]>([
    ['another version', d => (d.metadata['oscal-version'] = '1'), 'version'],
    ['an id twice', d => (d.results[0].uuid = ID(2)), 'twice'],
    ['an id that is none', d => (d.results[0].uuid = 'x'), 'no UUID'],
    ['a lost risk', d => (d.results[0].risks[0].uuid = ID(7)), 'nowhere'],
    ['a lost plan', d => (d['import-ap'].href = `#${ID(4)}`), 'import-ap'],
    ['an empty text', d => (d.metadata.parties[0].name = ''), 'is empty'],
    ['an empty list', d => (d.metadata.parties = []), 'nothing in it'],
    ['a time without a zone', d => (d.results[0].start = '2026'), 'no time'],
    [
      'a waiver that satisfies',
      d => (d.results[0].findings[0].target.status.reason = 'other'),
      'satisfied, other',
    ],
    [
      'a control that is none',
      d => (d.results[0].findings[0].target['target-id'] = 'CM-3'),
      'no control objective',
    ],
  ])('find in OSCAL %s', (_, spoil, problem) => {
    const document = results();
    spoil(document['assessment-results']);
    expect(oscalProblems(document).join()).toContain(problem);
  });

  it.each([
    ['a lost service', 'service: loans', 'service: other', 'no Service'],
    ['what cannot be missed', '0.99', '1', 'cannot be missed'],
    ['a name that is none', 'name: loans }', 'name: Loans! }', 'DNS'],
    ['no window', 'timeWindow: [{ duration: 28d }]', 'x: 1', 'no window'],
    ['another kind', 'kind: SLO', 'kind: Slo', 'unknown kind'],
  ])('find in OpenSLO %s', (_, right, wrong, problem) => {
    const problems = openSloProblems(OBJECTIVES.replace(right, wrong));
    expect(problems.join()).toContain(problem);
  });

  it.each([
    ['line ends', '\r\n', '\n', 'CRLF'],
    ['a long line', 'SUMMARY:Review', `SUMMARY:${'ü'.repeat(40)}`, '88 octets'],
    ['a rule without end', ';COUNT=3', '', 'never ends'],
    ['a zone that is not there', 'DTSTART:', 'DTSTART;TZID=X/Y:', 'no zone'],
    ['no identifier', 'UID:a\r\n', '', 'no UID'],
    ['a block that is open', 'END:VEVENT\r\n', '', 'was not open'],
  ])('find in a calendar %s', (_, right, wrong, problem) => {
    const problems = calendarProblems(CALENDAR.replace(right, wrong));
    expect(problems.join()).toContain(problem);
  });

  it.each([
    ['a row that is short', 'a,b\r\n1\r\n', 'Length'],
    ['what calculates', 'a,b\r\n1,=2\r\n', 'calculates'],
    ['a column without name', 'a,\r\n1,2\r\n', 'column'],
  ])('find in CSV %s', (_, text, problem) => {
    expect(csvProblems(text).join()).toContain(problem);
  });

  it.each([
    ['no choice', 'Chosen option', 'Chosen', 'nothing was chosen'],
    ['another order', '### Iterate', '### More', 'other sections'],
    ['no status', 'status', 'state', 'no status'],
  ])('find in MADR %s', (_, right, wrong, problem) => {
    expect(madrProblems(MADR.replace(right, wrong)).join()).toContain(problem);
  });

  it('find in events a leap, a repetition, another signature and another header', () => {
    const first = sent('1', 'draft', 'ready');
    const find = (...events: (typeof first)[]) =>
      cdEventProblems(events, KEY).join();
    expect(find(first, sent('2', 'approved', 'running'))).toContain(
      'from approved after ready',
    );
    expect(find(first, sent('1', 'ready', 'draft'))).toContain('came twice');
    expect(find({ ...first, body: `${first.body} ` })).toContain('signature');
    const headers = { ...first.headers, 'ce-type': 'other' };
    expect(find({ ...first, headers })).toContain('ce-type');
  });
});
