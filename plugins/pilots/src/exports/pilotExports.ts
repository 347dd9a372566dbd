/** One way in which a pilot can be saved. */
export interface PilotExport {
  /** Its texts in the messages of the room. */
  id: 'assessment' | 'bundle' | 'csv' | 'openslo' | 'poam';
  /** Below `/exports/`. */
  path: string;
  /** Ends the name of the file. */
  file: string;
  type: string;
}

/** The exports, what most people come for first. */
export const PILOT_EXPORTS: readonly PilotExport[] = [
  {
    id: 'bundle',
    path: 'bundle.zip',
    file: 'bundle.zip',
    type: 'application/zip',
  },
  {
    id: 'assessment',
    path: 'oscal-assessment-results',
    file: 'assessment-results.json',
    type: 'application/json',
  },
  {
    id: 'poam',
    path: 'oscal-poam',
    file: 'poam.json',
    type: 'application/json',
  },
  {
    id: 'openslo',
    path: 'openslo',
    file: 'openslo.yaml',
    type: 'application/yaml',
  },
  {
    id: 'csv',
    path: 'readiness.csv',
    file: 'readiness.csv',
    type: 'text/csv',
  },
];
