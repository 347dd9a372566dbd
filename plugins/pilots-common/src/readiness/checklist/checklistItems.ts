import { DocumentId } from '../../pilot/PilotEntityV1alpha1';
import { ChecklistControl } from './ChecklistResult';
import { ITEM_TITLES } from './itemTitles';
import { blastRadiusChecks } from './rules/blastRadiusChecks';
import { changeRecordChecks } from './rules/changeRecordChecks';
import { configurationChecks } from './rules/configurationChecks';
import { dashboardChecks } from './rules/dashboardChecks';
import { documentChecks } from './rules/documentChecks';
import { exitCriteriaChecks } from './rules/exitCriteriaChecks';
import { AutomaticCheck } from './rules/finding';
import { learningLoopChecks } from './rules/learningLoopChecks';
import { ownershipChecks } from './rules/ownershipChecks';
import { securityPrivacyChecks } from './rules/securityPrivacyChecks';

/** An item of the checklist, before an organisation adds to it. @public */
export interface DefaultItem {
  id: string;
  number: number;
  title: string;
  /** Whether its checks can be waived. */
  waivable: boolean;
  /** Documents of the pack that it rests on. */
  documents: readonly DocumentId[];
  controls: readonly ChecklistControl[];
  checks: readonly AutomaticCheck[];
}

/** The frameworks to which the items are aligned. @public */
export const FRAMEWORKS = {
  nist: 'NIST SP 800-53 r5',
  iso: 'ISO 56002',
  itil: 'ITIL 4',
} as const;

function controls(nist: string, iso: string, itil?: string) {
  const of = (framework: string, ids: string) =>
    ids.split(', ').map(id => ({ framework, id }));
  return [
    ...of(FRAMEWORKS.nist, nist),
    ...of(FRAMEWORKS.iso, iso),
    ...(itil ? of(FRAMEWORKS.itil, itil) : []),
  ];
}

/** The nine items for day zero. */
export const DEFAULT_ITEMS: readonly DefaultItem[] = [
  {
    id: 'ownership',
    number: 1,
    title: ITEM_TITLES.ownership,
    waivable: false,
    documents: ['raci'],
    controls: controls('PS-9, AC-5, IR-7, PM-29', '5.3', 'change authority'),
    checks: [...ownershipChecks, ...documentChecks('raci')],
  },
  {
    id: 'change-record',
    number: 2,
    title: ITEM_TITLES['change-record'],
    waivable: false,
    documents: ['change-plan'],
    controls: controls(
      'CM-3, CM-3(2), CM-4, CM-5, CP-10',
      '8.1',
      'normal change',
    ),
    checks: [...changeRecordChecks, ...documentChecks('change-plan')],
  },
  {
    id: 'configuration',
    number: 3,
    title: ITEM_TITLES.configuration,
    waivable: true,
    documents: ['configuration'],
    controls: controls(
      'CM-2, CM-2(3), CM-3(7), CM-6, CM-6(2), CM-8, SA-10',
      '7.5',
    ),
    checks: [...configurationChecks, ...documentChecks('configuration')],
  },
  {
    id: 'runbook',
    number: 4,
    title: ITEM_TITLES.runbook,
    waivable: true,
    documents: ['runbook', 'architecture', 'test-evidence'],
    controls: controls('IR-4, IR-8, SI-4, SA-5, CP-2', '7.5'),
    checks: [
      ...documentChecks('runbook'),
      ...documentChecks('architecture'),
      ...documentChecks('test-evidence'),
    ],
  },
  {
    id: 'security-privacy',
    number: 5,
    title: ITEM_TITLES['security-privacy'],
    waivable: true,
    documents: ['security-privacy'],
    controls: controls('RA-3, RA-7, RA-8, CA-6, PT-3, SA-9(5)', '6.1'),
    checks: securityPrivacyChecks,
  },
  {
    id: 'dashboard',
    number: 6,
    title: ITEM_TITLES.dashboard,
    waivable: true,
    documents: ['dashboard'],
    controls: controls('PM-6, CA-7, PM-31', '9.1'),
    checks: [...dashboardChecks, ...documentChecks('dashboard')],
  },
  {
    id: 'exit-criteria',
    number: 7,
    title: ITEM_TITLES['exit-criteria'],
    waivable: false,
    documents: ['intent'],
    controls: controls('PM-10, CA-7(4), SA-3', '6.2, 9.3'),
    checks: [...exitCriteriaChecks, ...documentChecks('intent')],
  },
  {
    id: 'blast-radius',
    number: 8,
    title: ITEM_TITLES['blast-radius'],
    waivable: false,
    documents: [],
    controls: controls('SC-24, IR-5, CM-3(8), CP-10', '6.1'),
    checks: blastRadiusChecks,
  },
  {
    id: 'learning-loop',
    number: 9,
    title: ITEM_TITLES['learning-loop'],
    waivable: true,
    documents: [],
    controls: controls(
      'AU-11, SI-12, CA-5, SI-2(7)',
      '10.2',
      'post-implementation review',
    ),
    checks: learningLoopChecks,
  },
];
