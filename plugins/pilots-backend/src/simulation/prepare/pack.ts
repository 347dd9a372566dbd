import {
  DOCUMENT_WRITERS,
  DocumentId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Story } from '../run/Story';

/** Each document by who answers for it, as it lies in the pilot's folder. */
export async function writePack(story: Story): Promise<string> {
  const documents = Object.entries(story.loaded.pack);
  for (const [document, content] of documents) {
    const [writer] = DOCUMENT_WRITERS[document as DocumentId];
    await story.ask(writer, 'put', `/pack/${document}`, { content });
  }
  return `${documents.length} documents written`;
}

/** Each document by the first who may approve it, then the dry run of the runbook. */
export async function approvePack(story: Story): Promise<string> {
  const left: string[] = story.loaded.scenario.prepare?.unapproved ?? [];
  const { documents } = await story.ask('sponsor', 'get', '/pack');
  for (const { document, approvers, version, hash, state } of documents) {
    if (state !== 'in-review' || left.includes(document)) continue;
    await story.ask(approvers[0], 'post', `/pack/${document}/approvals`, {
      version,
      hash,
      statement: `I have read version ${version}; it covers what it must.`,
    });
  }
  const onCall = story.spec.onCall?.primary ?? story.who('serviceOwner');
  const runner =
    story.loaded.scenario.prepare?.dryRun ??
    story.house.people.memberOf(onCall);
  await story.ask(runner, 'post', '/attestations', {
    check: 'runbook.dry-run',
    statement:
      'I went through the runbook from the alert to the rollback without asking its authors.',
  });
  return 'the pack approved, the dry run signed';
}
