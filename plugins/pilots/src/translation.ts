import {
  createTranslationRef,
  TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ReactNode } from 'react';
import { useAppLocale } from './ground/locale';
import { pilotsMessages } from './messages';

/** Every text by its key, with all its forms: what Backstage's type for it comes to, in two seconds instead of seventy. */
type Flattened<T> = { readonly [K in KeysOf<T>]: Extract<At<T, K>, string> };

/**
 * Backstage's own function, which would have the compiler fold all texts into one type by their
 * intersection. What it costs grows with the square of their number: it took most of the type check.
 */
const createRef = createTranslationRef as unknown as (options: {
  id: 'pilots';
  messages: typeof pilotsMessages;
  translations: { de: () => Promise<unknown> };
}) => unknown;

/** Every text of the plugin, in English and German; a portal can translate or reword each. @public */
export const pilotsTranslationRef = createRef({
  id: 'pilots',
  messages: pilotsMessages,
  // Loaded only by those who read it. Each room holds its German against its English.
  translations: { de: () => import('./translation.de') },
}) as TranslationRef<'pilots', Flattened<typeof pilotsMessages>>;

/** Texts by the keys that code asks for; what the server said is found by itself, by its words. */
type Messages = Omit<typeof pilotsMessages, 'said'>;

/** The keys of nested messages, joined by dots. */
type KeysOf<T> = {
  [N in keyof T & string]: T[N] extends string ? N : `${N}.${KeysOf<T[N]>}`;
}[keyof T & string];

/**
 * A text, found part by part of its key; never where there is none. The ref's own
 * type lists all texts side by side, and what that costs grows with the square of
 * their number: more than the compiler does for any plugin of this size.
 */
type At<T, K> = K extends keyof T
  ? T[K]
  : K extends `${infer Part}.${infer Rest}`
  ? Part extends keyof T
    ? At<T[Part], Rest>
    : never
  : never;

/** Forms of a message that depend on a count share its key. */
type Singular<K> = K extends `${infer Key}_${'one' | 'other'}` ? Key : K;

/** The key of a message, for example `ground.error.clearedBy`. */
export type TextKey = Singular<KeysOf<Messages>>;

/** A message by its key; all forms of it where it depends on a count. */
type Message<K extends TextKey> =
  | At<Messages, K>
  | At<Messages, `${K}_one`>
  | At<Messages, `${K}_other`>;

/** The names that stand in a message as `{{name}}` or `{{name, format}}`. */
type Names<M> = M extends `${string}{{${infer Name}}}${infer Rest}`
  ? (Name extends `${infer Bare},${string}` ? Bare : Name) | Names<Rest>
  : never;

/** What the names of one message stand for. */
type ValuesOf<M, V> = [Names<M>] extends [never]
  ? []
  : [values: { [N in Names<M>]: N extends 'count' ? number : V }];

type Values<K extends TextKey, V> = ValuesOf<Message<K>, V>;

/**
 * Finds the text of a message. The same as Backstage's own function, with a type
 * that looks at the one message that is asked for: theirs works out all of them
 * at every call, which took most of the type check.
 */
export interface TextFunction {
  <K extends TextKey>(key: K, ...values: Values<K, string | number>): string;
  <K extends TextKey>(key: K, ...values: Values<K, ReactNode>): JSX.Element;
}

/** Finds the text of a message. */
export function useText(): TextFunction {
  useAppLocale();
  return useTranslationRef(pilotsTranslationRef).t as unknown as TextFunction;
}
