export { locale, localeFor, useAppLocale, withinSentence } from './locale';
export { flatten } from './Translated';
export type { Translated } from './Translated';
