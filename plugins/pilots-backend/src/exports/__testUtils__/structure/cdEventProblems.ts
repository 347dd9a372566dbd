import { createHmac } from 'node:crypto';

/** An event as a sink got it. */
export interface ReceivedEvent {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * What is wrong with events that were sent to a sink, in their order, by rules of
 * our own: CloudEvents and CDEvents say the same, each has an identifier of its own
 * and its signature, and each of a pilot goes on where the one before it ended.
 */
export function cdEventProblems(
  received: readonly ReceivedEvent[],
  key: Buffer,
): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const stages = new Map<string, string>();
  for (const { body, headers } of received) {
    const { context, subject } = JSON.parse(body);
    const at = `${subject.id} ${context.type}`;
    const said: Record<string, unknown> = {
      'ce-id': context.id,
      'ce-source': context.source,
      'ce-subject': subject.id,
      'ce-time': context.timestamp,
      'ce-type': context.type,
      'webhook-id': context.id,
    };
    for (const [header, value] of Object.entries(said)) {
      if (headers[header] !== value) problems.push(`${at}: ${header}`);
    }
    const signed = createHmac('sha256', key)
      .update(`${context.id}.${headers['webhook-timestamp']}.${body}`)
      .digest('base64');
    if (headers['webhook-signature'] !== `v1,${signed}`) {
      problems.push(`${at}: the signature`);
    }
    if (!TIME.test(context.timestamp)) problems.push(`${at}: no time`);
    if (
      !/^dev\.cdeventsx\.pilothandoff-pilot\.[a-z]+\.0\.1\.0$/.test(
        context.type,
      )
    ) {
      problems.push(`${at}: an unknown type`);
    }
    if (ids.has(context.id)) problems.push(`${at} came twice`);
    ids.add(context.id);
    const { from, to } = subject.content;
    const before = stages.get(subject.id) ?? 'draft';
    if (from !== before) problems.push(`${at}: from ${from} after ${before}`);
    stages.set(subject.id, to);
  }
  return problems;
}
