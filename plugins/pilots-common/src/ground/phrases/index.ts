export { PhraseBook } from './PhraseBook';
export type { FoundPhrase, Phrases } from './PhraseBook';
export { say } from './say';
export type { PhraseNames, PhraseValues } from './say';
