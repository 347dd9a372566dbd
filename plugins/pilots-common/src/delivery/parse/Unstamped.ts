import { VersionStamp } from '../facts';

/** What a fact holds beside what decides between its versions. */
export type Unstamped<T> = T extends VersionStamp
  ? Omit<T, keyof VersionStamp>
  : never;
