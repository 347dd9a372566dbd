import { Translated } from '../../ground/locale';
import type { packMessages } from './messages';

/** Texts of the pack: nine documents, their versions and approvals, in German. */
export const packGerman = {
  title: 'Bereitschaftsmappe',
  explain:
    'Neun Dokumente, hier verfasst oder aus Ihrem Repository gelesen. Eine Freigabe gilt für genau eine Version: Jede inhaltliche Änderung hebt sie auf.',
  back: 'Zur gesamten Bereitschaft',
  open: '{{title}} öffnen',
  version: 'Version {{version}}',
  versionBy: 'Version {{version}} von {{who}}, {{when}}',
  unwritten: 'Noch nicht verfasst',
  unwrittenNext:
    'Zu verfassen von: {{roles}}. Beginnen Sie mit einer Überschrift für jeden Abschnitt unten, oder verknüpfen Sie das Dokument dort, wo es bereits liegt.',
  writtenBy: 'Verfasst von',
  approvedBy: 'Freigegeben von',
  state: {
    missing: 'Nicht verfasst',
    inReview: 'Wartet auf Freigabe',
    changesRequested: 'Änderungen erbeten',
    approved: 'Freigegeben',
    approvalVoid: 'Freigabe ist aufgehoben',
  },
  sections: {
    title: 'Erforderliche Abschnitte',
    found: 'vorhanden',
    missing: 'fehlt',
  },
  link: {
    action: 'Von einer Adresse lesen',
    title: 'Wo liegt es?',
    explain:
      'Die Suite liest das Dokument regelmäßig von dort, außerdem vor Freigabe und Start. Da niemand weiß, wer es verfasst hat, zählen alle, die es verfassen dürfen, als Verfasser.',
    url: 'Adresse des Dokuments in Ihrem Repository',
    done: 'Das Dokument ist verknüpft',
    from: 'Gelesen von',
    readAt: 'Gelesen {{when}}',
    unreachable: 'Es kann nicht gelesen werden: {{reason}}',
    notYet: 'Es wurde noch nicht gelesen',
    again: 'Erneut lesen',
    wasRead: 'Das Dokument ist gelesen',
  },
  edit: {
    action: 'Verfassen',
    title: 'Verfassen: {{title}}',
    label: 'Markdown',
    preview: 'Vorschau',
    save: 'Version speichern',
    saved: 'Die Version ist gespeichert',
    voids:
      'Wenn Sie einen anderen Inhalt speichern, wird die Freigabe von Version {{version}} aufgehoben.',
    leave: 'Ihren Text verwerfen?',
    discard: 'Verwerfen',
  },
  view: {
    content: 'Dokument',
    changes: 'Seit der letzten Freigabe',
    versions: 'Versionen',
    discussion: 'Reviews und Kommentare',
    tabs: 'Ansichten des Dokuments',
  },
  diff: {
    none: 'Seit der Freigabe von Version {{version}} hat sich nichts geändert',
    neverApproved: 'Es wurde noch nie freigegeben: Alles ist neu',
    span: 'Von Version {{from}} zu Version {{to}}',
    added: 'Hinzugefügte Zeile',
    removed: 'Entfernte Zeile',
    label: 'Unterschiede',
  },
  approve: {
    action: 'Prüfen und freigeben',
    confirm: 'Freigeben',
    title: '{{title}}, Version {{version}}, freigeben',
    statement: 'Was Ihre Freigabe aussagt',
    standard:
      'Ich habe Version {{version}} des Dokuments „{{title}}“ gelesen. Sie ist vollständig und richtig, soweit ich es beurteilen kann, und ich gebe sie in der Rolle {{role}} frei.',
    done: 'Die Version ist freigegeben',
  },
  request: {
    action: 'Änderungen erbitten',
    title: 'Änderungen erbitten: {{title}}',
    explain:
      'Die Version geht zurück. Wer sie verfasst hat, liest, was sich ändern soll.',
    done: 'Änderungen sind erbeten',
  },
  comment: {
    action: 'Kommentieren',
    label: 'Ihr Kommentar',
    done: 'Der Kommentar ist gespeichert',
    none: 'Noch hat niemand etwas gesagt',
    noneNext: 'Hier sammeln sich Kommentare und Reviews aller Versionen.',
    approved: '{{who}} hat Version {{version}} freigegeben, {{when}}',
    changesRequested:
      '{{who}} hat Änderungen an Version {{version}} erbeten, {{when}}',
    said: '{{who}} zu Version {{version}}, {{when}}',
  },
} as const satisfies Translated<typeof packMessages>;
