import fc from 'fast-check';
import { readRisk } from './readRisk';

const TODAY = '2026-06-01';
const FULL = {
  title: ' Scores can be probed ',
  description: 'Many small requests reveal the model.',
  severity: 'high',
  kind: 'security',
  owner: 'Farah',
  mitigation: 'Rate limits',
  reviewDate: '2026-07-01',
};

describe('reading a risk', () => {
  it('trims texts and writes the owner in full', () => {
    const { risk, problems } = readRisk(FULL, TODAY);
    expect(problems).toEqual([]);
    expect(risk).toEqual({
      ...FULL,
      title: 'Scores can be probed',
      owner: 'user:default/farah',
      treatment: 'accept',
    });
  });

  it('leaves owner, mitigation and review date for later', () => {
    const { risk, problems } = readRisk(
      { title: 'x', severity: 'low', kind: 'privacy', owner: null },
      TODAY,
    );
    expect(problems).toEqual([]);
    expect(risk).toMatchObject({ owner: undefined, description: '' });
  });

  it('takes a risk of no kind for operational, or for what it is told', () => {
    const { kind, ...rest } = FULL;
    expect(readRisk(rest, TODAY).risk.kind).toBe('operational');
    expect(readRisk(rest, TODAY, 'privacy').risk.kind).toBe('privacy');
    expect(readRisk(FULL, TODAY, 'privacy').risk.kind).toBe('security');
  });

  it('takes a risk that is open, and settles none', () => {
    const open = readRisk({ ...FULL, state: 'open' }, TODAY);
    expect(open.problems).toEqual([]);
    expect(open.risk).not.toHaveProperty('state');
    const { problems } = readRisk({ ...FULL, state: 'accepted' }, TODAY);
    expect(problems.map(({ field }) => field)).toEqual(['state']);
  });

  it('names every problem at once', () => {
    const { problems } = readRisk(
      {
        title: '  ',
        severity: 'huge',
        kind: 'fire',
        owner: 'group:default/lending',
        reviewDate: '2026-02-30',
        color: 'red',
        mitigation: 'a\0b',
      },
      TODAY,
    );
    expect(problems.map(({ field }) => field)).toEqual([
      'title',
      'severity',
      'kind',
      'owner',
      'mitigation',
      'reviewDate',
      'color',
    ]);
  });

  it.each([
    [TODAY, 1],
    ['2026-05-31', 1],
    ['2026-06-02', 0],
    ['1.7.2026', 1],
  ])('takes the review date %s with %d problems', (reviewDate, count) => {
    const { problems } = readRisk({ ...FULL, reviewDate }, TODAY);
    expect(problems).toHaveLength(count);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), input => {
        expect(Array.isArray(readRisk(input, TODAY).problems)).toBe(true);
      }),
    );
  });
});
