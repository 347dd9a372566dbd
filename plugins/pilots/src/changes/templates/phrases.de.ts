import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What stands in the way of a template of standard changes, in German. */
export const templatePhrasesGerman = {
  stands: {
    proposed:
      '{{id}} wartet auf Freigabe; eine Vorlage kann nur {{possibleWords}}',
    authorised:
      '{{id}} ist freigegeben; eine Vorlage kann nur {{possibleWords}}',
    rejected: '{{id}} ist abgelehnt; eine Vorlage kann nur {{possibleWords}}',
    retired:
      '{{id}} ist zurückgezogen; eine Vorlage kann nur {{possibleWords}}',
  },
  possible: {
    edit: 'bearbeitet werden, solange sie auf Freigabe wartet, freigegeben oder abgelehnt ist',
    authorise: 'freigegeben werden, solange sie auf Freigabe wartet',
    retire:
      'zurückgezogen werden, solange sie auf Freigabe wartet, freigegeben oder abgelehnt ist',
  },
  is: {
    proposed: 'Die Vorlage {{id}} wartet auf Freigabe',
    authorised: 'Die Vorlage {{id}} ist freigegeben',
    rejected: 'Die Vorlage {{id}} ist abgelehnt',
    retired: 'Die Vorlage {{id}} ist zurückgezogen',
    absent: 'Die Vorlage {{id}} gibt es nicht',
  },
  authorise:
    'Der Service Owner gibt sie auf dem Reiter „Changes“ frei, oder ein normaler Change wird angelegt',
  uncovered: 'STD-{{n}} deckt dies nicht ab: {{refs}}',
  changed:
    'STD-{{n}} wurde seither geändert: Dieser Change sagt, was Version {{versionN}} der Vorlage sagte',
  takeOver: 'Den Change bearbeiten; er übernimmt, was die Vorlage jetzt sagt',
  lacks: 'Der Vorlage fehlt: {{partWords}}',
  unknown: 'In diesem Piloten gibt es keine Vorlage {{id}}',
  retirementReason: 'Eine Vorlage zurückzuziehen braucht eine Begründung',
} as const satisfies Translated<(typeof pilotsPhrases)['changes']['template']>;
