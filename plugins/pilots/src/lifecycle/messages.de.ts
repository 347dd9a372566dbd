import { Translated } from '../ground/locale';
import type { lifecycleMessages } from './messages';

/** Texts of the room: stages, transitions, signatures, in German. */
export const lifecycleGerman = {
  banner: {
    label: 'Wo der Pilot steht',
    next: 'Als Nächstes',
    waitsForYou: 'Wartet auf Sie',
    waitsFor: 'Wartet auf {{who}}',
    can: 'Sie können jetzt: {{what}}',
    blocked_one: '{{what}}: {{count}} Hindernis',
    blocked_other: '{{what}}: {{count}} Hindernisse',
    more_one: 'und {{count}} weiteres',
    more_other: 'und {{count}} weitere',
    nothing: 'Nichts steht aus. Das Protokoll sagt, was geschehen ist.',
    yourRoles: 'Ihre Rolle: {{roles}}',
    entered: 'seit {{when}}',
    adopted: 'Übernommen: war schon vorher live',
  },
  pause: {
    title:
      'Der Pilot ist pausiert: Standard- und normale Changes sind eingefroren',
    titleDue:
      'Gründe der Pause bestehen noch: Standard- und normale Changes bleiben eingefroren',
    noCause:
      'Alle Gründe sind aufgehoben. Fortgesetzt wird mit einem genehmigten Plan.',
    stands: 'Besteht',
    cleared: 'Behoben',
    clearedBy: 'So wird es behoben: {{how}}',
    since: '{{who}}, {{when}}',
    lift: 'Diesen Grund aufheben',
    liftExplain:
      'Sie erklären, dass dies nicht mehr im Weg steht. Der Pilot bleibt pausiert, bis der Service Owner ihn mit einem genehmigten Plan fortsetzt.',
    liftExplainDue:
      'Sie erklären, dass dies nicht mehr im Weg steht. Besteht kein Grund mehr, sind Changes nicht mehr eingefroren.',
    lifted: 'Der Grund ist aufgehoben',
    notYours: 'Diesen Grund hebt auf, wer pausiert hat, oder der Sponsor',
  },
  steps: {
    title: 'Was als Nächstes geschehen kann',
    none: 'Dieser Pilot ist archiviert',
    noneNext:
      'Sein Protokoll bleibt und kann auf dem Reiter „Protokoll“ geprüft werden.',
    leadsTo: 'führt zu {{stages}}',
    by: 'durch {{roles}}',
    blocked_one: '{{count}} Hindernis',
    blocked_other: '{{count}} Hindernisse',
    done: 'Erledigt',
  },
  event: {
    submit: 'Zur Freigabe einreichen',
    return: 'In den Entwurf zurückgeben',
    approve: 'Freigabe unterzeichnen',
    revise: 'Überarbeiten',
    start: 'Pilot starten',
    pause: 'Pausieren',
    resume: 'Fortsetzen',
    due: 'Entscheidung vorziehen',
    decide: 'Entscheiden',
    archive: 'Archivieren',
    cancel: 'Piloten abbrechen',
  },
  explain: {
    submit:
      'Sponsor, Service Owner und Risk Lead werden um ihre Unterschrift gebeten. Der Pilot kann mit Begründung in den Entwurf zurückgegeben werden.',
    return:
      'Der Pilot geht in den Entwurf zurück, und die bisherigen Unterschriften sind aufgehoben. Wer die Mappe verfasst hat, liest Ihre Begründung.',
    approve:
      'Sie unterzeichnen, was jetzt hier steht, anhand seines Hashs. Haben Sponsor, Service Owner und Risk Lead unterzeichnet, sind Ziele, Rollen, Vorhaben und Leitplanken eingefroren und die Exit-Kriterien festgeschrieben. Jede Änderung davor hebt die Unterschriften auf.',
    revise:
      'Der Pilot geht in den Entwurf zurück: Alle Unterschriften sind aufgehoben, und die Exit-Kriterien öffnen sich als neue Version.',
    start:
      'Der Pilot geht mit echten Nutzern live. Ab jetzt zählen Ereignisse und Beobachtungen, und die Grenzwerte werden überwacht.',
    pause:
      'Standard- und normale Changes sind eingefroren. Der Pilot wird fortgesetzt, sobald die Ursache behoben und ein Maßnahmenplan genehmigt ist.',
    resume:
      'Der Pilot läuft wieder; die Grenzwerte werden ab hier neu beurteilt.',
    due: 'Der Pilot wartet ab jetzt auf seine Entscheidung. Das Forum wird um Abstimmung gebeten.',
    decide:
      'Aus Empfehlung und Stimmen wird die Entscheidung. Sie ändert sich nie.',
    archive:
      'Der Pilot wird abgeschlossen. Sein Protokoll und seine Entscheidung bleiben.',
    cancel:
      'Der Pilot endet, bevor er gestartet ist. Sein Protokoll bleibt; er kann nicht wieder aufgenommen werden.',
  },
  sign: {
    as: 'Sie unterzeichnen als {{role}}',
    statement: 'Was Sie unterzeichnen',
    agree:
      'Ich habe die Mappe, die Exit-Kriterien und die Leitplanken in ihrem jetzigen Stand gelesen und unterzeichne sie.',
    agreeNeeded:
      'Bestätigen Sie, dass Sie gelesen haben, was Sie unterzeichnen',
  },
  signatures: {
    title: 'Unterschriften',
    missing: 'Noch nicht unterzeichnet',
    signed: 'Unterzeichnet {{when}}',
    void: 'Aufgehoben seit {{when}}: {{reason}}',
    stale: 'Aufgehoben: Was unterzeichnet wurde, hat sich geändert',
    valid: 'Gültig',
    invalid: 'Aufgehoben',
    hash: 'Unterzeichneter Hash',
  },
} as const satisfies Translated<typeof lifecycleMessages>;
