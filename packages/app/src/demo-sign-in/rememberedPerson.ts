const KEY = 'pilot-handoff.demo-person';

/**
 * Who the visitor chose to be. A tab keeps its person across reloads, so that two tabs can be two
 * people; a new tab starts as the person chosen last in any of them.
 */
export const rememberedPerson = {
  /** Entity ref of the person, if one was chosen. */
  get: (): string | undefined =>
    sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? undefined,
  set(ref: string) {
    sessionStorage.setItem(KEY, ref);
    localStorage.setItem(KEY, ref);
  },
  forget() {
    sessionStorage.removeItem(KEY);
    localStorage.removeItem(KEY);
  },
};
