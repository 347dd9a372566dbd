/** The type of decisions among the documents of Backstage's search. @public */
export const DECISION_DOCUMENT_TYPE = 'pilot-decisions';

/** A decision as search indexes it. @public */
export interface DecisionDocument {
  title: string;
  text: string;
  /** Path in the portal. */
  location: string;
  /** `namespace/name` of the pilot. */
  pilot: string;
  outcome: string;
  sector: string;
  /** RFC 3339. */
  decidedAt: string;
  /** Entity refs. */
  components: string[];
  /** The pilot, by which the permission to read is decided. */
  authorization: { resourceRef: string };
}

/**
 * Says a decision as a document of search: what was learned can be found by
 * whoever may read the pilot.
 *
 * @public
 */
export function decisionDocument(decision: {
  id: string;
  pilot: string;
  title: string;
  outcome: string;
  sector: string;
  decidedAt: string;
  rationale: string;
  learnings: string;
  components: readonly string[];
}): DecisionDocument {
  const [namespace, name] = decision.pilot.split('/').map(encodeURIComponent);
  return {
    title: decision.title,
    text: `${decision.learnings}\n\n${decision.rationale}`,
    location: `/catalog/${namespace}/pilot/${name}/decisions#${decision.id}`,
    pilot: decision.pilot,
    outcome: decision.outcome,
    sector: decision.sector,
    decidedAt: decision.decidedAt,
    components: [...decision.components],
    authorization: { resourceRef: decision.pilot },
  };
}
