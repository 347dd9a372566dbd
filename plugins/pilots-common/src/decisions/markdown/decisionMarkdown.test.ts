import MarkdownIt from 'markdown-it';
import fc from 'fast-check';
import { someDecision } from '../__testUtils__/someDecision';
import { DecisionHistory, decisionMarkdown } from './decisionMarkdown';
import { escapeMarkdown, escapeMarkdownBlock } from './escapeMarkdown';

const HASH = 'cd'.repeat(32);
const markdown = (
  change: Parameters<typeof someDecision>[0] = {},
  more: Partial<DecisionHistory> = {},
) =>
  decisionMarkdown({
    record: someDecision(change),
    hash: HASH,
    lookBacks: [],
    ...more,
  });
/** Headings as a reader of the Markdown sees them. */
const headings = (text: string) => {
  const tokens = new MarkdownIt({ html: true }).parse(
    text.replace(/^---\n[\s\S]*?\n---\n/, ''),
    {},
  );
  return tokens.flatMap((token, n) =>
    token.type === 'heading_open' ? [tokens[n + 1].content] : [],
  );
};
const SECTIONS = [
  'Context and Problem Statement',
  'Decision Drivers',
  'Considered Options',
  'Decision Outcome',
  'Consequences',
  'Confirmation',
  'Pros and Cons of the Options',
  'Scale',
  'Iterate',
  'Stop',
  'More Information',
];

describe('a decision in MADR 4.0', () => {
  it('has the sections of the template in their order, and what was decided in them', () => {
    const text = markdown();
    expect(headings(text)).toEqual(['Scale: Loan pre-approval', ...SECTIONS]);
    expect(text).toMatch(/^---\nstatus: "accepted"\ndate: 2026-08-03\n/);
    expect(text).toContain(
      'decision-makers: ["user:default/amara","user:default/chidi","user:default/farah"]',
    );
    expect(text).toContain('Chosen option: "Scale", because:');
    expect(text).toContain('* Ask the branches first\n* Watch both zones');
    expect(text).toContain('**met**');
    expect(text).toContain(HASH);
    expect(text).toContain('Next look back: 2026-11-01');
  });

  it('shows an override, loosened criteria, what was superseded and looked back at', () => {
    const text = markdown(
      {
        override: { recommendation: 'stop', rationale: 'The law changed.' },
        recommendation: {
          recommendation: 'stop',
          reasons: [{ subject: 'criterion/cost', message: 'Cost is missed' }],
        },
        criteria: {
          ...someDecision().criteria,
          loosenedAfterData: [
            {
              id: 'a',
              reason: 'The source was wrong',
              knownAtTheTime: 'Two weeks',
              proposedBy: { actor: 'user:default/bruno' },
              proposedAt: '2026-07-01T00:00:00.000Z',
            },
          ],
        },
        values: {
          version: 2,
          hash: HASH,
          loosenedAfterData: [
            {
              id: 'b',
              reason: 'A third branch',
              knownAtTheTime: 'Two weeks',
              proposedBy: { actor: 'user:default/bruno' },
              proposedAt: '2026-07-02T00:00:00.000Z',
              changes: [
                { field: 'guardrails.blastRadius.cap', loosens: true },
                { field: 'intent.hypothesis', loosens: false },
              ],
            },
          ],
        },
      },
      {
        supersededBy: 'later',
        lookBacks: [
          {
            verdict: 'validated',
            note: 'It held',
            by: { actor: 'user:default/amara' },
            at: '2026-10-01T00:00:00.000Z',
          },
        ],
      },
    );
    expect(text).toContain('Recommended was **Stop**');
    expect(text).toContain('decided otherwise than recommended');
    expect(text).toContain('The law changed.');
    expect(text).toContain('Criteria were loosened after data existed');
    expect(text).toContain(
      'Limits were loosened after data existed (guardrails.blastRadius.cap): A third branch',
    );
    expect(text).toContain('status: "superseded by later"');
    expect(text).toContain('2026-10-01: **validated**');
    expect(text).not.toContain('Next look back');
  });

  const HOSTILE = [
    '# Injected',
    '---\nstatus: "rejected"',
    '<script>alert(1)</script>',
    '](javascript:alert(1))',
    '![x](http://evil.example/x.png)',
    '```\n## In a fence',
    'Line\n## Injected\n===\n- [ ] box',
    '1. one\n# two',
    '`code`',
    '| a | b |\n|---|---|',
    '&lt;b&gt;',
    '\u202Eevil\u202C',
  ];

  it.each(HOSTILE)('shows %p as what it is, and as nothing else', hostile => {
    const text = markdown({
      title: hostile,
      hypothesis: hostile,
      rationale: hostile,
      learnings: hostile,
      alternatives: [hostile],
      votes: someDecision().votes.map(vote => ({ ...vote, reason: hostile })),
    });
    expect(headings(text)).toHaveLength(SECTIONS.length + 1);
    expect(headings(text).slice(1)).toEqual(SECTIONS);
    const html = new MarkdownIt({ html: true, linkify: false }).render(
      text.replace(/^---\n[\s\S]*?\n---\n/, ''),
    );
    expect(html).not.toMatch(/<(script|img|a|table|hr|pre|b)\b/);
    expect(text.match(/^---$/gm)).toHaveLength(2);
  });

  it('leaves emoji and names from right to left alone', () => {
    const text = markdown({ title: 'القروض 🚀 تجربة', rationale: 'שלום עולם' });
    expect(headings(text)[0]).toBe('Scale: القروض 🚀 تجربة');
    expect(text).toContain('שלום עולם');
  });

  it('keeps its sections whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), said => {
        const text = markdown({
          title: said,
          rationale: said,
          learnings: said,
        });
        expect(headings(text).slice(1)).toEqual(SECTIONS);
      }),
      { numRuns: 200 },
    );
  });
});

describe('escaping', () => {
  it('renders to the very text', () => {
    const md = new MarkdownIt({ html: true });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 }),
        said => {
          const shown = md
            .renderInline(escapeMarkdown(said))
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&amp;/g, '&');
          expect(shown).toBe(said.replace(/\s+/g, ' ').trim());
        },
      ),
    );
  });

  it('keeps paragraphs and lists', () => {
    expect(escapeMarkdownBlock('One\n\n\n\nTwo\r\n- a\n2. b')).toBe(
      'One\n\nTwo\n* a\n* b',
    );
  });
});
