import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about versions of baselines, in German. */
export const baselinePhrasesGerman = {
  own: 'Niemand genehmigt eine Baseline, die er selbst verfasst hat; diese wartet auf: {{holdersWords}}',
  awaited: 'Diese Baseline wartet auf: {{holdersWords}}',
  empty: 'Es gibt keine Parameter',
  text: '{{field}}: muss Text mit höchstens {{n}} Zeichen sein',
  change: {
    unnamed: 'Den genehmigten Change nennen, etwa CHG-7',
    draft: '{{id}} ist ein Entwurf; nötig ist ein genehmigter Change',
    proposed: '{{id}} wartet auf Genehmigung; nötig ist ein genehmigter Change',
    approved: '{{id}} ist genehmigt; nötig ist ein genehmigter Change',
    rejected: '{{id}} ist abgelehnt; nötig ist ein genehmigter Change',
    contested:
      '{{id}} ist unterwegs abgelehnt; nötig ist ein genehmigter Change',
    withdrawn: '{{id}} ist zurückgezogen; nötig ist ein genehmigter Change',
    closed: '{{id}} ist abgeschlossen; nötig ist ein genehmigter Change',
    closedAs: {
      succeeded:
        '{{id}} ist abgeschlossen (erfolgreich); nötig ist ein genehmigter Change',
      failed:
        '{{id}} ist abgeschlossen (fehlgeschlagen); nötig ist ein genehmigter Change',
      'rolled-back':
        '{{id}} ist abgeschlossen (zurückgerollt); nötig ist ein genehmigter Change',
    },
    needed:
      'Der Pilot ist {{stage}}: Eine andere Baseline braucht einen genehmigten Change. Seine Kennung als Change angeben',
  },
  same: 'Version {{n}} von {{environment}} sagt genau dies',
  otherHash:
    'Die Genehmigung gilt einem anderen Inhalt: Der Hash von Version {{n}} ist {{hash}}',
  settled: {
    accepted:
      'Version {{n}} von {{environment}} ist angenommen; darüber wird nicht mehr entschieden',
    rejected:
      'Version {{n}} von {{environment}} ist abgelehnt; darüber wird nicht mehr entschieden',
    superseded:
      'Version {{n}} von {{environment}} ist ersetzt; darüber wird nicht mehr entschieden',
  },
  over: 'Der Pilot ist {{stage}}; seine Baselines bleiben, wie sie sind',
  number: 'Die Version muss eine ganze Zahl ab 1 sein',
  unknown: 'Eine Version {{n}} der Baseline von {{environment}} gibt es nicht',
} as const satisfies Translated<
  (typeof pilotsPhrases)['configuration']['baseline']
>;
