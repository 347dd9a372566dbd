import {
  buildChecklist,
  checksOf,
  DOCUMENT_CATALOG,
  DocumentId,
  DOCUMENTS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { flatten } from '../../ground/locale';
import { TextFunction } from '../../translation';
import { namesMessages } from './messages';
import { namesGerman } from './messages.de';
import { namesBy } from './useNames';

const by = (messages: object) => {
  const texts = flatten({ names: messages });
  return namesBy(((key: string, values?: { document: string }) =>
    texts[key].replace(
      '{{document}}',
      values?.document ?? '',
    )) as unknown as TextFunction);
};
const english = by(namesMessages);
const german = by(namesGerman);

const checklist = buildChecklist();
const documents = DOCUMENTS.map((document: DocumentId) => ({
  document,
  title: DOCUMENT_CATALOG[document].title,
}));

describe('names', () => {
  it('are those of the server in English', () => {
    for (const item of checklist.items) {
      expect(english.item(item)).toBe(item.title);
    }
    for (const check of checksOf(checklist)) {
      expect(english.check(check)).toBe(check.title);
    }
    for (const document of documents) {
      expect(english.document(document)).toBe(document.title);
    }
  });

  it('are all German for a reader of German', () => {
    const titles = [
      ...checklist.items.map(item => [item.title, german.item(item)]),
      ...checksOf(checklist).map(check => [check.title, german.check(check)]),
      ...documents.map(one => [one.title, german.document(one)]),
    ];
    expect(titles.length).toBeGreaterThan(9 + 50 + 9);
    expect(titles.filter(([was, is]) => was === is)).toEqual([]);
  });

  it.each([
    ['raci.sections', 'RACI and contact matrix: all sections'],
    [
      'security-privacy.approved',
      'Security and privacy notes: approved before the start',
    ],
  ])('of a check of a document name the document: %s', (id, title) => {
    const said = german.check({ id, title });
    expect(said).toMatch(/^(RACI- und|Sicherheits- und) .*: \S+/);
  });

  it('are as a host calls them, where it calls them otherwise or adds its own', () => {
    expect(german.item({ id: 'penetration', title: 'Pen test' })).toBe(
      'Pen test',
    );
    expect(german.item({ id: 'runbook', title: 'Our runbook' })).toBe(
      'Our runbook',
    );
    expect(german.check({ id: 'runbook.sections', title: 'All there' })).toBe(
      'All there',
    );
    expect(german.check({ id: 'house.rule', title: 'House rule' })).toBe(
      'House rule',
    );
  });

  it('are found by the id of a check alone', () => {
    const checks = checksOf(checklist);
    expect(checks.map(({ id }) => english.checkOf(id))).toEqual(
      checks.map(({ title }) => title),
    );
    expect(german.checkOf('runbook.sections')).toBe(
      'Runbook des Betriebs: alle Abschnitte',
    );
    expect(german.checkOf('house.rule')).toBe('house.rule');
  });
});
