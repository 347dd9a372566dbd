import { rrulestr } from 'rrule';

/** RFC 5545, 3.1. */
const MAX_OCTETS = 75;

/**
 * What is wrong with an iCalendar object, by rules of our own: line ends and folding,
 * blocks that close, events that have what RFC 5545 asks of them, zones that are
 * defined, rules that can be read and end.
 */
export function calendarProblems(text: string): string[] {
  const problems: string[] = [];
  if (/[^\r]\n|\r[^\n]/.test(text)) problems.push('lines do not end with CRLF');
  if (text.includes('\ufffd')) problems.push('a character was cut in two');
  for (const line of text.split('\r\n')) {
    const octets = Buffer.byteLength(line);
    if (octets > MAX_OCTETS) problems.push(`${octets} octets in a line`);
  }
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') {
    problems.push('no calendar');
  }
  const zones = lines
    .filter(line => line.startsWith('TZID:'))
    .map(line => line.slice('TZID:'.length));
  const uids: string[] = [];
  const open: string[] = [];
  let event: Map<string, string> | undefined;
  for (const line of lines) {
    const [, name, parameters, value] =
      /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    if (!name) problems.push(`no property: ${line}`);
    const zone = /TZID=([^;:]+)/.exec(parameters ?? '')?.[1];
    if (zone && !zones.includes(zone)) problems.push(`no zone ${zone}`);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') event = new Map();
    } else if (name === 'END') {
      if (open.pop() !== value) problems.push(`${value} was not open`);
      if (value === 'VEVENT') {
        problems.push(...eventProblems(event!));
        uids.push(event!.get('UID') ?? '');
        event = undefined;
      }
    } else event?.set(name, value);
  }
  if (new Set(uids).size < uids.length)
    problems.push('an identifier is double');
  for (const property of ['VERSION:2.0', 'PRODID:']) {
    if (!lines.some(line => line.startsWith(property))) {
      problems.push(`no ${property}`);
    }
  }
  return problems;
}

function eventProblems(event: Map<string, string>): string[] {
  const at = event.get('UID');
  const problems = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']
    .filter(name => !event.get(name))
    .map(name => `${at}: no ${name}`);
  const rule = event.get('RRULE');
  if (rule) {
    try {
      const { until, count } = rrulestr(rule).options;
      if (!until && !count) problems.push(`${at}: never ends`);
    } catch (error) {
      problems.push(`${at}: ${(error as Error).message}`);
    }
  }
  return problems;
}
