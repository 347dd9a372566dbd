/** A day or a time that somebody typed. */
export function readDate(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new Error(`${text} is no date`);
  return date;
}
