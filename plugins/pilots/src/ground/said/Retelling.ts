/** Finds a phrase, and what stands between the parts of a list, in the reader's language. */
export interface Retelling {
  phrase(key: string, values: Record<string, string>): string;
  between(name: string): string;
}
