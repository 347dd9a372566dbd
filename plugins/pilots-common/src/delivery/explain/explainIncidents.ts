import { IncidentFact } from '../facts';
import { DeliveryWindow } from '../measures/DeliveryWindow';
import { restoredIn } from '../measures/inWindow';
import { DeliveryModel, LinkReason } from '../model';
import { describeIncident } from './describeEvent';
import {
  DeliveryExplanation,
  ExcludedCode,
  ExcludedEvent,
} from './Explanation';

const WHY_NOT_LINKED: Partial<Record<LinkReason, string>> = {
  'unlinked-by-hand': 'A person said that no deployment caused it',
  'hand-link-not-counted':
    'A person linked it to something that is no counted deployment',
  'cause-not-counted': 'What it names as its cause is no counted deployment',
  'cause-began-later':
    'The deployment that it names as its cause began after it was resolved',
  'during-failed-rollout':
    'It began during a failed rollout, which is not counted',
  'no-deployment-near':
    'An outage with no deployment near it is no change failure',
};

/** Incidents of targets that touch the window and are linked to no deployment. */
export function unlinkedIncidents(
  model: DeliveryModel,
  window: DeliveryWindow,
): ExcludedEvent[] {
  return model.incidents.flatMap(({ fact, deployment, link }) => {
    if (deployment !== undefined || !touches(fact, window)) return [];
    return {
      event: describeIncident(fact, fact.startedAt),
      code: link as ExcludedCode,
      reason: WHY_NOT_LINKED[link] ?? 'It is linked to no deployment',
    };
  });
}

/** Incidents that touch the window, but make a deployment of another window a failed one. */
export function linkedElsewhere(
  model: DeliveryModel,
  window: DeliveryWindow,
): ExcludedEvent[] {
  return model.incidents.flatMap(({ fact, deployment }) => {
    if (deployment === undefined || !touches(fact, window)) return [];
    const { id, finish } = model.deployments[deployment];
    if (finish >= window.from && finish < window.to) return [];
    const when =
      finish < window.from ? 'before the window began' : 'after its end';
    return {
      event: describeIncident(fact, fact.startedAt),
      code: 'deployment-outside-window' as const,
      reason: `Linked to deployment ${id}, which finished ${when}: that counts as failed there`,
    };
  });
}

/** The incidents behind time to restore. */
export function explainRestore(
  model: DeliveryModel,
  window: DeliveryWindow,
): DeliveryExplanation {
  const { from, to } = window;
  const included = restoredIn(model, window).map(({ fact }) => ({
    event: describeIncident(fact, fact.resolvedAt!),
    code: 'restored' as const,
    reason: 'Resolved in the window',
    value: (fact.resolvedAt! - fact.startedAt) / 1000,
  }));
  const others = model.incidents.flatMap(({ fact, ofTarget }) => {
    const ends = fact.resolvedAt ?? Infinity;
    if (ofTarget && fact.startedAt < to && ends >= to) {
      return {
        event: describeIncident(fact, fact.startedAt),
        code: 'open' as const,
        reason: 'Not resolved before the end of the window',
      };
    }
    if (ofTarget || ends < from || ends >= to) return [];
    return {
      event: describeIncident(fact, ends),
      code: 'other-component' as const,
      reason:
        'It hit no target of the pilot: it counts for the deployment that caused it',
    };
  });
  return {
    included,
    excluded: [...others, ...incidentsElsewhere(model, window)],
  };
}

/** Incidents of targets in other environments that touch the window. */
export function incidentsElsewhere(
  model: DeliveryModel,
  window: DeliveryWindow,
): ExcludedEvent[] {
  return model.incidentsElsewhere
    .filter(incident => touches(incident, window))
    .map(incident => ({
      event: describeIncident(incident, incident.startedAt),
      code: 'not-production',
      reason: `Its environment ${incident.environment} is not production`,
    }));
}

/** True for an incident of which a part lies in the window. */
function touches(
  { startedAt, resolvedAt }: Pick<IncidentFact, 'startedAt' | 'resolvedAt'>,
  { from, to }: DeliveryWindow,
): boolean {
  return startedAt < to && (resolvedAt ?? Infinity) >= from;
}
