import { readChangeContent } from './readChangeContent';

const pilot = {
  namespace: 'default',
  targets: ['component:default/loan-scoring'],
};

describe('readChangeContent', () => {
  it('brings what was written into one form', () => {
    const { content } = readChangeContent(
      {
        title: ' Go live ',
        targets: ['Loan-Scoring', 'component:default/loan-scoring'],
        window: {
          start: '2026-06-09T20:30:00+02:00',
          end: '2026-06-09T22:00:00+02:00',
        },
      },
      pilot,
    );
    expect(content).toEqual({
      kind: 'normal',
      title: 'Go live',
      rehearsal: false,
      impact: '',
      deploymentPlan: '',
      backoutSteps: '',
      window: {
        start: '2026-06-09T18:30:00.000Z',
        end: '2026-06-09T20:00:00.000Z',
      },
      targets: ['component:default/loan-scoring'],
    });
  });

  it('names everything that is wrong at once', () => {
    const read = () =>
      readChangeContent(
        {
          title: ' ',
          targets: ['billing', 'user:default/mara', '::'],
          window: {
            start: '2026-06-09T20:30:00Z',
            end: '2026-06-09T20:00:00Z',
          },
          externalIds: [{ system: 'jira', id: '1', url: 'file:///etc/hosts' }],
        },
        pilot,
      );
    expect(read).toThrow(/title is empty; window ends before it begins/);
    expect(read).toThrow(/component:default\/billing is none of the pilot's/);
    expect(read).toThrow(/user:default\/mara: its kind is user/);
    expect(read).toThrow(/the jira id is no http/);
  });

  it('takes no time that would mean another one elsewhere', () => {
    const window = { start: '2026-06-09T20:30', end: '2026-06-09T22:00' };
    expect(() => readChangeContent({ title: 'A', window }, pilot)).toThrow(
      /window needs start and end/,
    );
  });

  it('leaves it to the catalog what a system consists of', () => {
    const targets = ['component:default/anything'];
    expect(
      readChangeContent(
        { title: 'A', targets },
        { namespace: 'default', targets: ['system:default/lending'] },
      ).content.targets,
    ).toEqual(targets);
  });
});
