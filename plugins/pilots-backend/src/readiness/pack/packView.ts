import {
  DOCUMENT_CATALOG,
  DOCUMENT_WRITERS,
  DocumentFacts,
  DocumentId,
  DOCUMENTS,
  PackFacts,
  pilotsPhrases,
  ROLE_TITLES,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { entityTag } from '../../ground/http/preconditions';
import { Reading } from '../../ground/work/UnitOfWork';
import { actingAs } from '../../ground/work/acting';
import { CLOSED_STAGES } from './assertPackOpen';
import { DocumentComment } from './reviewing/DocumentReviewStore';
import { whyNoReview } from './reviewing/whyNoReview';

const { pack: phrases } = pilotsPhrases.readiness;

/** In the place of whoever holds a role. */
const VACANT = pilotsPhrases.ground.holder.nobody;

/** The nine documents in summary. */
export function packView(reading: Reading, pack: PackFacts) {
  return { documents: DOCUMENTS.map(id => documentSummary(reading, pack[id])) };
}

/** One document with its content, reviews and comments; tagged with its version. */
export function documentView(
  reading: Reading,
  facts: DocumentFacts,
  more: {
    content: string;
    comments: DocumentComment[];
    /** What to begin with, while nothing is written. */
    beginning?: string;
  },
) {
  return {
    ...documentSummary(reading, facts),
    content: more.content,
    beginning: more.beginning,
    reviews: facts.reviews,
    comments: more.comments,
    etag: entityTag(facts.current?.version ?? 0),
  };
}

/** A document without its content. */
export function documentSummary(reading: Reading, facts: DocumentFacts) {
  const { document, current, state, link, approvers } = facts;
  const { title, sections } = DOCUMENT_CATALOG[document];
  const whyNotApprove = noApproval(reading, facts);
  const whyNotWrite = noWriting(reading, document);
  return {
    document,
    title,
    version: current?.version ?? 0,
    hash: current?.hash,
    authors: current?.authors ?? [],
    source: current?.source,
    url: current?.url,
    createdAt: current?.createdAt,
    size: current?.size ?? 0,
    ...state,
    sections: sections.map(section => ({
      id: section.id,
      title: section.title,
      found: Boolean(current && !current.missingSections.includes(section.id)),
    })),
    link,
    writtenBy: [...DOCUMENT_WRITERS[document]],
    approvers,
    mayWrite: !whyNotWrite,
    whyNotWrite,
    mayApprove: !whyNotApprove,
    whyNotApprove,
  };
}

function noApproval(
  reading: Reading,
  facts: DocumentFacts,
): string | undefined {
  const { actor, pilot, now } = reading;
  if (!facts.current) return phrases.approve.unwritten;
  if (CLOSED_STAGES.includes(pilot.stage)) return phrases.decided;
  const acting = actingAs(actor, pilot, now);
  const refusal = whyNoReview(facts, { actor, pilot, acting });
  if (refusal) return refusal;
  return facts.state.state === 'approved'
    ? phrases.approve.approved
    : undefined;
}

function noWriting(
  { actor, pilot, now }: Reading,
  document: DocumentId,
): string | undefined {
  if (CLOSED_STAGES.includes(pilot.stage)) return phrases.decided;
  const declared = pilot.declared.pack?.[document];
  if (declared) return say(phrases.write.livesAt, { url: declared });
  const writers = DOCUMENT_WRITERS[document];
  const acting = actingAs(actor, pilot, now);
  if (acting.some(act => writers.includes(act.role!))) return undefined;
  const [role, otherRole] = writers;
  const held = {
    role: ROLE_TITLES[role],
    holderWords: pilot.holders[role] ?? VACANT,
  };
  return otherRole
    ? say(phrases.write.byTwo, {
        ...held,
        otherRole: ROLE_TITLES[otherRole],
        otherHolderWords: pilot.holders[otherRole] ?? VACANT,
      })
    : say(phrases.write.byOne, held);
}
