import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What stands in the way of a step, guard by guard, and what mends it, in German. */
export const guardPhrasesGerman = {
  reason: {
    missing: 'Eine Begründung ist nötig',
    mend: 'Eine Begründung angeben (`reason`)',
  },
  role: {
    mend: 'Zuständig: {{roles}}',
  },
  roles: {
    missing: 'Unbesetzt: {{roles}}',
    mend: 'Jede unbesetzte Rolle wird auf dem Reiter „Übersicht“ beansprucht, und der Anspruch wird angenommen',
  },
  separate: {
    missing:
      'Sponsor, Service Owner und Risk Lead sind nicht drei verschiedene Personen',
    mend: 'Eine der Personen gibt ihre Rolle ab, und eine andere beansprucht sie',
  },
  documents: {
    missing: 'Dokumente ohne Version: {{ids}}',
    mend: 'Jedes Dokument wird auf dem Reiter „Bereitschaft“ im Portal verfasst oder verlinkt',
  },
  criteria: {
    missing: 'Die Exit-Kriterien sind nicht vorgeschlagen',
    mend: 'Product Manager, Tech Lead oder Data Steward schlagen sie auf dem Reiter „Exit-Kriterien“ vor',
  },
  signatures: {
    missing: 'Es fehlen Unterschriften: {{roles}}',
    mend: 'Jede dieser Rollen unterzeichnet die aktuellen Hashes von Mappe, Kriterien und Entität',
  },
  checklist: {
    missing: 'Offen auf der Prüfliste: {{words}}',
    item: '{{n}} {{titleWords}} ({{missingWords}})',
    mend: 'Jeder Punkt ist auf dem Reiter „Bereitschaft“ durch Nachweise bestanden oder von Sponsor und Risk Lead ausgenommen',
  },
  hashes: {
    missing: 'Seit der Freigabe geändert: {{partWords}}',
    part: { pack: 'Mappe', criteria: 'Kriterien', entity: 'Entität' },
    mend: 'Der Product Manager überarbeitet, und der Pilot wird neu freigegeben, oder die Änderung wird zurückgenommen',
  },
  window: {
    outside: 'Außerhalb der Change-Fenster; das nächste öffnet am {{at}}',
    wait: 'Innerhalb eines Change-Fensters starten',
    none: 'Kein Change-Fenster ist offen oder steht an',
    declare: 'Change-Fenster in `spec.guardrails.changeWindows` festlegen',
  },
  dateAhead: {
    missing: 'Der Entscheidungstermin, {{date}}, liegt nicht in der Zukunft',
    mend: 'Der Product Manager überarbeitet und setzt einen späteren Entscheidungstermin',
  },
  plan: {
    missing: 'Kein Maßnahmenplan ist genehmigt',
    mend: 'Ein Plan wird verfasst und von Service Owner und Risk Lead genehmigt',
  },
  causes: { missing: 'Gründe der Pause bestehen: {{words}}' },
  dateArrived: {
    missing: 'Der Entscheidungstermin, {{date}}, ist noch nicht erreicht',
    mend: 'Ihn abwarten, oder der Sponsor zieht die Entscheidung mit Begründung vor',
  },
  votes: {
    none: 'Noch hat niemand abgestimmt',
    mend: 'Sponsor, Service Owner und Risk Lead stimmen ab, und zwei von ihnen sind sich einig',
  },
  rationale: {
    missing: 'Die Begründung fehlt',
    mend: 'Der Product Manager schreibt auf dem Reiter „Entscheidungen“, warum so entschieden werden soll',
  },
  learnings: {
    missing: 'Die Erkenntnisse fehlen',
    mend: 'Die Erkenntnisse werden auf dem Reiter „Entscheidungen“ festgehalten',
  },
  exit: {
    missing: 'Der Exit des gestoppten Piloten ist nicht bestätigt',
    evidence:
      'Der Exit des gestoppten Piloten ist nicht bestätigt; es fehlt der Nachweis, {{words}}',
    mend: 'Der Service Owner bestätigt mit Nachweis, dass Zugänge entzogen und Daten entsorgt sind',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['lifecycle']['guard']>;
