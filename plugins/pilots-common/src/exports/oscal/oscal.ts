/** The version of the OSCAL schema that the exports follow. @public */
export const OSCAL_VERSION = '1.1.3';

/** A name and value. @public */
export interface OscalProperty {
  name: string;
  ns?: string;
  value: string;
}

/** An organisation or person. @public */
export interface OscalParty {
  uuid: string;
  type: 'organization' | 'person';
  name: string;
}

/** What every OSCAL document begins with. @public */
export interface OscalMetadata {
  title: string;
  'last-modified': string;
  version: string;
  'oscal-version': string;
  roles: { id: string; title: string }[];
  parties: OscalParty[];
}

/** How something came to be known. @public */
export interface OscalOrigin {
  actors: { type: 'tool' | 'party'; 'actor-uuid': string }[];
}

/** Evidence that was looked at. @public */
export interface OscalObservation {
  uuid: string;
  title: string;
  description: string;
  props: OscalProperty[];
  methods: ('EXAMINE' | 'INTERVIEW' | 'TEST')[];
  types: string[];
  origins: OscalOrigin[];
  'relevant-evidence'?: { href?: string; description: string }[];
  collected: string;
  expires?: string;
}

/** What could go wrong, and what is done about it. @public */
export interface OscalRisk {
  uuid: string;
  title: string;
  description: string;
  statement: string;
  props: OscalProperty[];
  status: string;
  characterizations?: {
    origin: OscalOrigin;
    facets: { name: string; system: string; value: string }[];
  }[];
  'mitigating-factors'?: { uuid: string; description: string }[];
  deadline?: string;
  'related-observations'?: { 'observation-uuid': string }[];
}

/** Whether a control objective is satisfied. @public */
export interface OscalFinding {
  uuid: string;
  title: string;
  description: string;
  props: OscalProperty[];
  origins: OscalOrigin[];
  target: {
    type: 'objective-id';
    'target-id': string;
    title: string;
    status: {
      state: 'satisfied' | 'not-satisfied';
      reason: 'pass' | 'fail' | 'other';
      remarks?: string;
    };
    'implementation-status'?: { state: string };
  };
  'related-observations'?: { 'observation-uuid': string }[];
  'related-risks'?: { 'risk-uuid': string }[];
}

/** Something that a document carries along. @public */
export interface OscalResource {
  uuid: string;
  title: string;
  description: string;
  base64?: { filename: string; 'media-type': string; value: string };
}

/** OSCAL assessment results, 1.1.3. @public */
export interface OscalAssessmentResults {
  'assessment-results': {
    uuid: string;
    metadata: OscalMetadata;
    'import-ap': { href: string };
    results: {
      uuid: string;
      title: string;
      description: string;
      start: string;
      end: string;
      props: OscalProperty[];
      'reviewed-controls': object;
      attestations?: object[];
      'assessment-log'?: { entries: object[] };
      observations?: OscalObservation[];
      risks?: OscalRisk[];
      findings?: OscalFinding[];
    }[];
    'back-matter': { resources: OscalResource[] };
  };
}

/** An OSCAL plan of action and milestones, 1.1.3. @public */
export interface OscalPlanOfAction {
  'plan-of-action-and-milestones': {
    uuid: string;
    metadata: OscalMetadata;
    'system-id': { id: string };
    observations?: OscalObservation[];
    risks?: OscalRisk[];
    findings?: OscalFinding[];
    'poam-items': {
      uuid: string;
      title: string;
      description: string;
      props: OscalProperty[];
      'related-findings'?: { 'finding-uuid': string }[];
      'related-observations'?: { 'observation-uuid': string }[];
      'related-risks'?: { 'risk-uuid': string }[];
    }[];
  };
}
