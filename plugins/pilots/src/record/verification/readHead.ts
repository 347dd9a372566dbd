/** The end of a record as it was exported. */
export interface KeptHead {
  pilot?: string;
  seq: number;
  hash: string;
}

/** Reads an exported head back; undefined if the text is none. */
export function readHead(text: string): KeptHead | undefined {
  try {
    const { pilot, seq, hash } = JSON.parse(text);
    const whole = Number.isInteger(seq) && seq > 0;
    if (!whole || !/^[0-9a-f]{64}$/.test(hash)) return undefined;
    return { pilot: typeof pilot === 'string' ? pilot : undefined, seq, hash };
  } catch {
    return undefined;
  }
}
