import { PhraseBook } from '../../ground/phrases';
import { pilotsPhrases } from '../../phrases';
import { TEMPLATE_STATES, TemplateState } from './ChangeTemplate';
import {
  TEMPLATE_EVENTS,
  TEMPLATE_TRANSITIONS,
  TemplateEvent,
  templateRefusal,
} from './templateTransitions';

// Written down a second time on purpose: every pair that is allowed.
const ALLOWED: [TemplateState, TemplateEvent, TemplateState][] = [
  ['proposed', 'edit', 'proposed'],
  ['proposed', 'authorise', 'authorised'],
  ['proposed', 'reject', 'rejected'],
  ['proposed', 'retire', 'retired'],
  ['authorised', 'edit', 'proposed'],
  ['authorised', 'retire', 'retired'],
  ['rejected', 'edit', 'proposed'],
  ['rejected', 'retire', 'retired'],
];

const BOOK = new PhraseBook(pilotsPhrases);

describe('the states of a template', () => {
  it.each(
    TEMPLATE_STATES.flatMap(state =>
      TEMPLATE_EVENTS.map(event => ({ state, event })),
    ),
  )('$event of one that is $state', ({ state, event }) => {
    const allowed = ALLOWED.find(a => a[0] === state && a[1] === event);
    expect(TEMPLATE_TRANSITIONS[state][event]).toBe(allowed?.[2]);
    const refusal = templateRefusal({ id: 'STD-1', state }, event);
    expect(refusal === undefined).toBe(allowed !== undefined);
    if (!refusal) return;
    const found = BOOK.find(refusal);
    expect(found?.key).toBe(`changes.template.stands.${state}`);
    expect(BOOK.find(found!.values.possibleWords)?.key).toMatch(
      /^changes\.(template|state)\.possible\./,
    );
  });
});
