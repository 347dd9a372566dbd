import { RoleId, ROLES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { Story } from '../run/Story';

export async function proposeCriteria(story: Story): Promise<string> {
  const { criteria } = story.loaded;
  await story.ask('productManager', 'put', '/criteria', {
    criteria,
    propose: true,
  });
  return `${criteria.length} exit criteria proposed`;
}

/** The register as it lies in the folder; each risk accepted by the sponsor or said to be mitigated. */
export async function registerRisks(story: Story): Promise<string> {
  const { risks } = story.loaded;
  for (const risk of risks) {
    const owner = (ROLES as readonly string[]).includes(risk.owner)
      ? story.holders[risk.owner as RoleId]
      : risk.owner;
    const severe = risk.severity === 'severe' || risk.severity === 'high';
    const created = await story.ask('riskLead', 'post', '/risks', {
      ...risk,
      owner: owner ?? story.who('riskLead'),
      reviewDate: afterTheEnd(story, risk.reviewDate),
      treatment: severe ? 'mitigate' : 'accept',
    });
    if (severe) {
      await story.ask('riskLead', 'post', `/risks/${created.id}/mitigation`, {
        evidence: `Tried in the rehearsal: ${risk.mitigation}`,
      });
    } else {
      await story.ask('sponsor', 'post', `/risks/${created.id}/acceptance`, {});
    }
  }
  return `${risks.length} risks registered and treated`;
}

/** Risks are looked at again after the decision, at the earliest. */
function afterTheEnd(story: Story, reviewDate: string): string {
  const { decisionDate } = story.spec.intent;
  const soonest = DateTime.fromISO(decisionDate)
    .plus({ weeks: 4 })
    .toISODate()!;
  return reviewDate > soonest ? reviewDate : soonest;
}
