import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about the documents of the pack, in German. */
export const packPhrasesGerman = {
  waiting: {
    mend: '{{document}} nachbessern: {{actor}} erbittet Änderungen an Version {{n}}',
    mendAt:
      '{{document}} nachbessern: {{actor}} erbittet Änderungen an Version {{n}}, {{url}}',
    approve: '{{document}}, Version {{n}}, freigeben',
    approveAgain: '{{document}}, Version {{n}}, erneut freigeben',
  },
  closed:
    'Der Pilot ist {{stage}}; Bereitschaftsmappe und Prüfliste sind geschlossen',
  decided: 'Über den Piloten ist entschieden',
  write: {
    livesAt: 'Laut der Entität liegt es unter {{url}}',
    byOne: 'Zu verfassen von: {{role}} ({{holderWords}})',
    byTwo:
      'Zu verfassen von: {{role}} ({{holderWords}}) und {{otherRole}} ({{otherHolderWords}})',
    onlyBy:
      'Das Dokument „{{document}}“ verfassen bei diesem Piloten nur: {{roles}}',
    declared:
      'Laut der Entität liegt dieses Dokument unter {{url}}: dort ändern oder spec.pack.{{key}} aus der Entität entfernen',
    tooLong:
      'Das Dokument ist länger als {{n}} Bytes; kürzen oder verlinken, was lang ist',
    noText: 'Das Dokument ist kein Text: Es enthält ein NUL-Zeichen',
    either: 'Entweder content oder url senden',
  },
  link: {
    noUrl: '{{url}} ist keine URL',
    noWeb: 'Die URL eines Dokuments beginnt mit https: oder http:',
    noSecrets: 'Die URL darf weder Benutzernamen noch Passwort enthalten',
  },
  approve: {
    unwritten: 'Es ist noch nicht verfasst',
    documentUnwritten: 'Das Dokument „{{document}}“ ist noch nicht verfasst',
    approved: 'Diese Version ist freigegeben',
    approvedBefore: 'Version {{n}} wurde bereits von {{actor}} freigegeben',
    onlyPeople: 'Nur Personen geben Dokumente frei',
    ownUrl:
      'Dieses Dokument wird von einer Adresse gelesen, daher zählt als Verfasser, wer eine seiner verfassenden Rollen innehat oder es verknüpft hat; niemand gibt eine Version frei, die er selbst verfasst hat',
    own: 'Niemand gibt eine Version frei, die er selbst verfasst hat; an dieser hat {{actor}} mitgeschrieben',
    byOne: 'Diese Version gibt frei: {{role}} ({{holderWords}})',
    byTwo:
      'Diese Version gibt frei: {{role}} ({{holderWords}}) oder {{otherRole}} ({{otherHolderWords}})',
    byThree:
      'Diese Version gibt frei: {{role}} ({{holderWords}}) oder {{otherRole}} ({{otherHolderWords}}) oder {{thirdRole}} ({{thirdHolderWords}})',
    byNobody:
      'Sponsor, Service Owner und Risk Lead haben alle an dieser Version mitgeschrieben; jemand anders muss sie verfassen',
    stale:
      'Gelesen wurde nicht, was jetzt hier steht: Version {{n}} mit dem Hash {{hash}}. Diese lesen und neu entscheiden.',
    sayWhat:
      'In Worten angeben, was freigegeben wird oder was sich ändern soll',
  },
  emptyComment: 'Der Kommentar ist leer',
  unknownVersion: 'Vom Dokument „{{document}}“ gibt es keine Version {{n}}',
  unknown: 'Es gibt kein Dokument {{id}}; die Dokumente sind {{ids}}',
} as const satisfies Translated<(typeof pilotsPhrases)['readiness']['pack']>;
