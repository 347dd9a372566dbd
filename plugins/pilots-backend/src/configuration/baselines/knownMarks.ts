import {
  KnownMarks,
  Parameter,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** How the paths of some lists are marked; secret if one of them says so. */
export function knownMarks(
  ...lists: (readonly Parameter[])[]
): (path: string) => KnownMarks | undefined {
  const marks = new Map<string, KnownMarks>();
  for (const { path, seal, constraint } of lists.flat()) {
    const before = marks.get(path);
    marks.set(path, {
      secret: Boolean(seal) || Boolean(before?.secret),
      constraint: constraint ?? before?.constraint,
    });
  }
  return path => marks.get(path);
}
