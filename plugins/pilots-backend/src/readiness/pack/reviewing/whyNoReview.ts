import {
  DocumentFacts,
  ROLE_TITLES,
  samePerson,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../../ground/work/UnitOfWork';

/** Why somebody may not approve the current version or send it back; undefined if they may. */
export function whyNoReview(
  facts: DocumentFacts,
  who: Pick<Reading, 'actor' | 'pilot'> & { acting: Signatory[] },
): string | undefined {
  const { actor, acting, pilot } = who;
  if (actor.kind !== 'user') return 'Only people approve documents';
  const acts = [{ actor: actor.ref }, ...acting];
  const wrote = facts.authors.find(author =>
    acts.some(act => samePerson(author, act)),
  );
  if (wrote) {
    const { source } = facts.current!;
    return source === 'url' && wrote.actor === actor.ref
      ? 'This document is read from a URL, so whoever holds one of its writing roles or linked it counts as its author; nobody approves a version that they wrote'
      : `Nobody approves a version that they wrote; ${wrote.actor} is an author of this one`;
  }
  if (acting.some(act => facts.approvers.includes(act.role!))) return undefined;
  const waitsFor = facts.approvers.map(role => {
    const holder = pilot.holders[role];
    return `the ${ROLE_TITLES[role]} (${holder ?? 'vacant'})`;
  });
  return waitsFor.length > 0
    ? `This version is approved by ${waitsFor.join(' or ')}`
    : 'Sponsor, service owner and risk lead all wrote this version; somebody else has to write it';
}
