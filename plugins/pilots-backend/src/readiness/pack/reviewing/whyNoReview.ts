import {
  DocumentFacts,
  pilotsPhrases,
  RoleHolders,
  RoleId,
  ROLE_TITLES,
  samePerson,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../../ground/work/UnitOfWork';

const { approve: phrases } = pilotsPhrases.readiness.pack;

/** Why somebody may not approve the current version or send it back; undefined if they may. */
export function whyNoReview(
  facts: DocumentFacts,
  who: Pick<Reading, 'actor' | 'pilot'> & { acting: Signatory[] },
): string | undefined {
  const { actor, acting, pilot } = who;
  if (actor.kind !== 'user') return phrases.onlyPeople;
  const acts = [{ actor: actor.ref }, ...acting];
  const wrote = facts.authors.find(author =>
    acts.some(act => samePerson(author, act)),
  );
  if (wrote) {
    const { source } = facts.current!;
    return source === 'url' && wrote.actor === actor.ref
      ? phrases.ownUrl
      : say(phrases.own, { actor: wrote.actor });
  }
  if (acting.some(act => facts.approvers.includes(act.role!))) return undefined;
  return waitsFor(facts.approvers, pilot.holders);
}

/** Who approves it, each with whoever holds the role: there are three of them at most. */
function waitsFor(
  [first, second, third]: readonly RoleId[],
  holders: RoleHolders,
): string {
  const holderOf = (role: RoleId) =>
    holders[role] ?? pilotsPhrases.ground.holder.nobody;
  if (!first) return phrases.byNobody;
  const one = { role: ROLE_TITLES[first], holderWords: holderOf(first) };
  if (!second) return say(phrases.byOne, one);
  const two = {
    ...one,
    otherRole: ROLE_TITLES[second],
    otherHolderWords: holderOf(second),
  };
  if (!third) return say(phrases.byTwo, two);
  return say(phrases.byThree, {
    ...two,
    thirdRole: ROLE_TITLES[third],
    thirdHolderWords: holderOf(third),
  });
}
