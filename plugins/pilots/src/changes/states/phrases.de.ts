import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** Why something cannot happen to a change, and by whom it can, in German. */
export const statePhrasesGerman = {
  never: {
    standard: {
      approve: '{{id}} ist ein Standard-Change; ein solcher wird nie genehmigt',
      reject: '{{id}} ist ein Standard-Change; ein solcher wird nie abgelehnt',
      confirm:
        '{{id}} ist ein Standard-Change; ein solcher wird nie von einer zweiten Instanz genehmigt',
      contest:
        '{{id}} ist ein Standard-Change; ein solcher wird nie von einer zweiten Instanz abgelehnt',
      review:
        '{{id}} ist ein Standard-Change; zu einem solchen gibt es keinen Rückblick',
    },
    normal: {
      confirm:
        '{{id}} ist ein normaler Change; ein solcher wird nie von einer zweiten Instanz genehmigt',
      contest:
        '{{id}} ist ein normaler Change; ein solcher wird nie von einer zweiten Instanz abgelehnt',
      review:
        '{{id}} ist ein normaler Change; zu einem solchen gibt es keinen Rückblick',
    },
  },
  stands: {
    draft: '{{id}} ist ein Entwurf; ein Change kann nur {{possibleWords}}',
    proposed:
      '{{id}} wartet auf Genehmigung; ein Change kann nur {{possibleWords}}',
    approved: '{{id}} ist genehmigt; ein Change kann nur {{possibleWords}}',
    rejected: '{{id}} ist abgelehnt; ein Change kann nur {{possibleWords}}',
    contested:
      '{{id}} ist unterwegs abgelehnt; ein Change kann nur {{possibleWords}}',
    closed: '{{id}} ist abgeschlossen; ein Change kann nur {{possibleWords}}',
    withdrawn:
      '{{id}} ist zurückgezogen; ein Change kann nur {{possibleWords}}',
  },
  possible: {
    editStandard:
      'bearbeitet werden, solange er ein Entwurf oder genehmigt ist',
    editNormal:
      'bearbeitet werden, solange er ein Entwurf ist, auf Genehmigung wartet, genehmigt oder abgelehnt ist',
    editEmergency:
      'bearbeitet werden, solange er ein Entwurf ist, auf Genehmigung wartet oder abgelehnt ist',
    propose: 'vorgeschlagen werden, solange er ein Entwurf ist',
    approve: 'genehmigt werden, solange er auf Genehmigung wartet',
    reject: 'abgelehnt werden, solange darüber nicht entschieden ist',
    confirm:
      'von einer zweiten Instanz genehmigt werden, wenn er genehmigt, abgeschlossen oder zurückgezogen ist',
    contest:
      'von einer zweiten Instanz abgelehnt werden, wenn er genehmigt, abgeschlossen oder zurückgezogen ist',
    close: 'abgeschlossen werden, solange er genehmigt ist',
    closeEmergency:
      'abgeschlossen werden, solange er genehmigt oder unterwegs abgelehnt ist',
    learn: 'Erkenntnisse erhalten, wenn er abgeschlossen ist',
    review:
      'einen Rückblick erhalten, wenn er abgeschlossen oder zurückgezogen ist',
    withdrawStandard:
      'zurückgezogen werden, solange er ein Entwurf oder genehmigt ist',
    withdrawNormal:
      'zurückgezogen werden, solange er ein Entwurf ist, auf Genehmigung wartet, genehmigt oder abgelehnt ist',
    withdrawEmergency:
      'zurückgezogen werden, solange er ein Entwurf ist, auf Genehmigung wartet, genehmigt, abgelehnt oder unterwegs abgelehnt ist',
  },
  approver: {
    own: 'Niemand genehmigt einen Change, den er selbst verfasst hat; dieser wartet auf: {{holdersWords}}',
    awaited: 'Dieser Change wartet auf: {{holdersWords}}',
  },
  only: {
    standard:
      'Das ist bei einem Standard-Change diesen Rollen vorbehalten: {{roles}}',
    normal:
      'Das ist bei einem normalen Change diesen Rollen vorbehalten: {{roles}}',
    emergency:
      'Das ist bei einem Notfall-Change diesen Rollen vorbehalten: {{roles}}',
  },
  archived: 'Der Pilot ist archiviert; seine Changes bleiben, wie sie sind',
  unknown: 'In diesem Piloten gibt es keinen Change {{id}}',
} as const satisfies Translated<(typeof pilotsPhrases)['changes']['state']>;
