import { say } from '../../ground/phrases/say';
import { IncidentFact } from '../facts';
import { DeliveryWindow } from '../measures/DeliveryWindow';
import { restoredIn } from '../measures/inWindow';
import { DeliveryModel } from '../model';
import { describeIncident } from './describeEvent';
import {
  DeliveryExplanation,
  ExcludedCode,
  ExcludedEvent,
} from './Explanation';
import { explainPhrases } from './phrases';

const { incident: said, notLinked } = explainPhrases;

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
      reason:
        link in notLinked
          ? notLinked[link as keyof typeof notLinked]
          : said.notLinked,
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
    const where = finish < window.from ? said.linkedBefore : said.linkedAfter;
    return {
      event: describeIncident(fact, fact.startedAt),
      code: 'deployment-outside-window' as const,
      reason: say(where, { id }),
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
    reason: said.resolved,
    value: (fact.resolvedAt! - fact.startedAt) / 1000,
  }));
  const others = model.incidents.flatMap(({ fact, ofTarget }) => {
    const ends = fact.resolvedAt ?? Infinity;
    if (ofTarget && fact.startedAt < to && ends >= to) {
      return {
        event: describeIncident(fact, fact.startedAt),
        code: 'open' as const,
        reason: said.open,
      };
    }
    if (ofTarget || ends < from || ends >= to) return [];
    return {
      event: describeIncident(fact, ends),
      code: 'other-component' as const,
      reason: said.elsewhere,
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
      reason: say(explainPhrases.notProduction, {
        environment: incident.environment!,
      }),
    }));
}

/** True for an incident of which a part lies in the window. */
function touches(
  { startedAt, resolvedAt }: Pick<IncidentFact, 'startedAt' | 'resolvedAt'>,
  { from, to }: DeliveryWindow,
): boolean {
  return startedAt < to && (resolvedAt ?? Infinity) >= from;
}
