import { cleanDocument } from './cleanDocument';

const ORIGIN = {
  names: ['Triage assistant', 'triage-assistant'],
  people: ['user:default/mira.castellanos', 'user:default/o-brien'],
};
const clean = (text: string) => cleanDocument(text, ORIGIN);

describe('cleanDocument', () => {
  it.each([
    ['Call Mira Castellanos first', 'Call ⟨person⟩ first'],
    ['user:default/mira.castellanos approves', '⟨person⟩ approves'],
    ['MIRA CASTELLANOS', '⟨person⟩'],
    ['Mira Castellanos-Roth', '⟨person⟩-Roth'],
    ["O'Brien stays, o-brien goes", "O'Brien stays, ⟨person⟩ goes"],
    ['the Triage Assistant is slow', 'the ⟨pilot⟩ is slow'],
    ['triage-assistants', 'triage-assistants'],
    ['mail ana@example.org, or +44 20 7946 0958', 'mail ⟨e-mail⟩, or ⟨phone⟩'],
    ['see [it](https://x.test/a?b=c)', 'see [it](⟨link⟩)'],
    ['from 2026-06-08 to 2026-06-09T10:00:00Z', 'from ⟨date⟩ to ⟨date⟩'],
    [
      'at most 2000 ms, 14.4 times, 1 200 users',
      'at most 2000 ms, 14.4 times, 1 200 users',
    ],
    ['## Escalation\n\n- 15 min\n', '## Escalation\n\n- 15 min\n'],
  ])('%j becomes %j', (text, expected) => expect(clean(text)).toBe(expected));

  it('takes names with any characters as they are', () => {
    const origin = { names: ['(a+)+$ [x]'], people: ['user:default/..'] };
    expect(cleanDocument('say (a+)+$ [x] now', origin)).toBe('say ⟨pilot⟩ now');
  });
});
