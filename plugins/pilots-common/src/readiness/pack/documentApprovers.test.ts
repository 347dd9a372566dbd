import fc from 'fast-check';
import { DOCUMENT_APPROVERS, FORUM } from '../../ground/actions';
import { samePerson } from '../../ground/Signatory';
import { DOCUMENTS } from '../../pilot/PilotEntityV1alpha1';
import { RoleHolders, ROLES } from '../../pilot/roles';
import {
  authorsOf,
  documentApprovers,
  presumedAuthors,
  withDeputies,
} from './documentApprovers';

const HOLDERS = Object.fromEntries(
  ROLES.map(role => [role, `user:default/${role.toLowerCase()}`]),
) as Required<RoleHolders>;
const by = (role: keyof typeof HOLDERS) => [{ actor: HOLDERS[role], role }];

describe('documentApprovers', () => {
  it('is the listed approver unless they wrote it', () => {
    expect(documentApprovers('runbook', by('serviceOwner'), HOLDERS)).toEqual([
      'techLead',
    ]);
    expect(documentApprovers('runbook', by('techLead'), HOLDERS)).toEqual(
      FORUM,
    );
  });

  it('gives what the risk lead wrote on security to the sponsor', () => {
    const of = (role: 'riskLead' | 'dataSteward', holders = HOLDERS) =>
      documentApprovers(
        'security-privacy',
        [{ actor: holders[role] }],
        holders,
      );
    expect(of('dataSteward')).toEqual(['riskLead']);
    expect(of('riskLead')).toEqual(['sponsor']);
  });

  it('takes everybody who might have written a linked document for its author', () => {
    const version = {
      document: 'security-privacy',
      source: 'url',
      authors: by('productManager'),
    } as const;
    const authors = authorsOf(
      { ...version, authors: [...version.authors] },
      HOLDERS,
    );
    expect(authors.map(author => author.actor)).toEqual([
      HOLDERS.productManager,
      HOLDERS.dataSteward,
      HOLDERS.riskLead,
    ]);
    expect(documentApprovers('security-privacy', authors, HOLDERS)).toEqual([
      'sponsor',
    ]);
  });

  it('never lets a person approve what they wrote, whatever roles and deputies they have', () => {
    const people = ['a', 'b', 'c', 'd'].map(name => `user:default/${name}`);
    const holders = fc.record(
      Object.fromEntries(ROLES.map(role => [role, fc.constantFrom(...people)])),
    ) as fc.Arbitrary<Required<RoleHolders>>;
    const author = fc.record({
      actor: fc.constantFrom(...people),
      onBehalfOf: fc.option(fc.constantFrom(...people), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...DOCUMENTS),
        holders,
        fc.array(author, { minLength: 1, maxLength: 2 }),
        (document, held, authors) => {
          const approvers = documentApprovers(document, authors, held);
          for (const role of approvers) {
            expect(
              authors.some(a => samePerson(a, { actor: held[role] })),
            ).toBe(false);
            expect([DOCUMENT_APPROVERS[document], ...FORUM]).toContain(role);
          }
        },
      ),
    );
  });

  it('presumes nobody for a vacant role', () => {
    expect(presumedAuthors('runbook', {})).toEqual([]);
  });
});

describe('withDeputies', () => {
  const deputies = [
    {
      holder: 'user:default/mia',
      deputy: 'user:default/ole',
      until: '2026-06-10T00:00:00.000Z',
    },
  ];
  const both = ['user:default/mia', 'user:default/ole'];

  it.each(both)('counts holder and deputy as one when %s wrote', actor => {
    const people = withDeputies(
      [{ actor }],
      deputies,
      '2026-06-09T00:00:00.000Z',
    );
    for (const other of both) {
      expect(people.some(person => samePerson(person, { actor: other }))).toBe(
        true,
      );
    }
  });

  it('ends with the deputyship', () => {
    expect(
      withDeputies([{ actor: both[0] }], deputies, '2026-06-10T00:00:00.000Z'),
    ).toEqual([{ actor: both[0] }]);
  });
});
