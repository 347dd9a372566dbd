import fc from 'fast-check';
import { DOCUMENTS } from '../../../pilot/PilotEntityV1alpha1';
import { listHeadings } from './listHeadings';
import { missingSections, requiredSections } from './missingSections';

const missing = (...args: Parameters<typeof missingSections>) =>
  missingSections(...args).map(section => section.id);

describe('missingSections', () => {
  it.each(DOCUMENTS)('finds all sections of %s by their own titles', id => {
    const text = requiredSections(id)
      .map(section => `## ${section.title}\n\nText.`)
      .join('\n\n');
    expect(missing(id, text)).toEqual([]);
    expect(missing(id, '')).toEqual(requiredSections(id).map(s => s.id));
  });

  it.each([
    ['a plural and another case', '# OBJECTIVE\n## Kpis\n### time-frame'],
    [
      'numbering',
      '1. x\n\n## 1. Goals\n\n## 2.1 Measures of success\n\n## C) Duration',
    ],
    ['underlined headings', 'Goals\n=====\n\nSuccess\n---\n\nHow long\n---'],
    [
      'emphasis, links and punctuation',
      '## **Goals** …\n## [Metrics](#m)\n## `Timeline`!',
    ],
    ['one heading for several', '## Aims, success measures & schedule'],
    [
      'no blank lines and closing marks',
      '## Goals ##\n## Success ##\n## Dates ##',
    ],
  ])('tolerates %s', (_, text) => {
    expect(missing('intent', text)).toEqual([]);
  });

  it.each([
    ['fenced code', '```md\n## Goals\n```'],
    ['tilde code', '~~~\n## Goals\n~~~'],
    ['indented code', 'Text\n\n    ## Goals'],
    ['a comment', '<!--\n## Goals\n-->'],
    ['front matter', '---\ntitle: Goals\n---\n'],
    ['a paragraph', 'Goals\n\nof ours'],
    ['bold text', '**Goals**'],
    ['its opposite', '## Non-goals'],
    ['the wrong number of marks', '####### Goals'],
  ])('does not find a section in %s', (_, text) => {
    expect(missing('intent', text)).toContain('goals');
  });

  it('does not take the title for a section', () => {
    const text = '# RACI and contact matrix\n\n## Roles\n\n## On-call rota';
    expect(missing('raci', text)).toEqual(['contacts']);
  });

  it('asks for metric definitions besides business measures', () => {
    expect(missing('dashboard', '## Business metrics\n## Baselines')).toEqual([
      'metric-definitions',
    ]);
  });

  it('does not mind order, level and what stands between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DOCUMENTS),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        fc.lorem({ mode: 'sentences' }),
        (id, level, turn, text) => {
          const titles = requiredSections(id).map(s => s.title);
          const at = turn % titles.length;
          const turned = [...titles.slice(at), ...titles.slice(0, at)];
          const content = turned
            .map(title => `${'#'.repeat(level)} ${title}\n\n${text}\n`)
            .join('\n');
          expect(missing(id, content)).toEqual([]);
        },
      ),
    );
  });
});

describe('listHeadings', () => {
  it('gives level and text', () => {
    expect(listHeadings('# A *b* `c`\n\nD\n---\n')).toEqual([
      { level: 1, text: 'A b c' },
      { level: 2, text: 'D' },
    ]);
  });
});
