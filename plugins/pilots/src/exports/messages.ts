/** Texts of the room: what leaves the portal. */
export const exportsMessages = {
  title: 'Take it with you',
  explain:
    'What auditors and other tools read, made from what stands here at this moment.',
  'bundle.name': 'Auditor’s bundle',
  'bundle.what':
    'Record, documents in all versions, decisions and hashes, with a script that checks them without the portal (ZIP)',
  'assessment.name': 'OSCAL assessment results',
  'assessment.what':
    'The checklist as findings on NIST controls, with its evidence (JSON)',
  'poam.name': 'OSCAL plan of action',
  'poam.what': 'What is still open, with its deadlines (JSON)',
  'openslo.name': 'OpenSLO',
  'openslo.what': 'Service level objectives and alerts (YAML)',
  'csv.name': 'Checklist',
  'csv.what': 'A row for each check (CSV)',
  save: 'Save',
  saveWhat: 'Save: {{name}}',
  nothing: 'There is nothing to save: {{reason}}',
} as const;
