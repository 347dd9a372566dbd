/** A part may itself hold what stands between parts, but not more often than this. */
const MOST_TOGETHER = 4;

/** Tells a text, or nothing where it is not known. */
type Tell = (text: string) => string | undefined;

/** Every part of a text told, alone or together with those after it; undefined where one is not known. */
export function tellAll(
  text: string,
  between: string,
  tell: Tell,
): string | undefined {
  const parts = text.split(between);
  if (parts.length < 2) return undefined;
  // From the end, so that it is known of each place whether the rest can be told.
  const from: (string[] | undefined)[] = [];
  from[parts.length] = [];
  for (let at = parts.length - 1; at >= 0; at--) {
    for (let n = 1; n <= MOST_TOGETHER && !from[at]; n++) {
      const rest = from[at + n];
      const some = rest && tell(parts.slice(at, at + n).join(between));
      if (some !== undefined) from[at] = [some, ...rest!];
    }
  }
  return from[0]?.join(between);
}

/** The parts of a list told as far as they are known, if the first of them is; `join` stands between them then. */
export function tellSome(
  text: string,
  { between, join }: { between: string; join: string },
  tell: { known: Tell; other: Tell },
): string | undefined {
  const parts = text.split(between);
  if (parts.length < 2) return undefined;
  const told: string[] = [];
  let at = 0;
  while (at < parts.length) {
    const found = firstOf(parts.slice(at), between, tell.known);
    if (!found && at === 0) return undefined;
    told.push(found?.told ?? tell.other(parts[at]) ?? parts[at]);
    at += found?.n ?? 1;
  }
  return told.join(join);
}

/** What parts begin with: as few of them as are known together. */
function firstOf(
  parts: readonly string[],
  between: string,
  tell: Tell,
): { told: string; n: number } | undefined {
  for (let n = 1; n <= Math.min(MOST_TOGETHER, parts.length); n++) {
    const told = tell(parts.slice(0, n).join(between));
    if (told !== undefined) return { told, n };
  }
  return undefined;
}
