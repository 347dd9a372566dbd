import { IncidentFact } from '../../facts';
import { EventRef, HandLink } from '../DeliveryModel';

/** The links that people made, found by incident. */
export class HandLinks {
  private readonly links = new Map<string, EventRef | null>();

  constructor(links: Iterable<HandLink>, incidents: IncidentFact[]) {
    // Null where several sources use the id.
    const sources = new Map<string, string | null>();
    for (const { id, source } of incidents) {
      sources.set(id, sources.has(id) ? null : source);
    }
    for (const { incident, deployment } of links) {
      const source = incident.source ?? sources.get(incident.id);
      if (typeof source === 'string') {
        this.links.set(`${source}\0${incident.id}`, deployment);
      }
    }
  }

  /** The deployment it was linked to, null if it was unlinked, undefined if nobody said. */
  of({ source, id }: IncidentFact): EventRef | null | undefined {
    return this.links.get(`${source}\0${id}`);
  }
}
