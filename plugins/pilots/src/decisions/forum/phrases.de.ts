import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about votes, what is put before the forum, and the exit, in German. */
export const forumPhrasesGerman = {
  votes: {
    split:
      'Die drei Stimmen gehen in drei Richtungen; die Entscheidung bleibt offen, bis zwei sich einig sind',
    missing: 'Es fehlen die Stimmen von: {{roles}}',
    notOpen:
      'Abgestimmt wird, sobald die Entscheidung fällig ist; der Pilot ist {{stage}}',
    outcome: 'Stimme: muss scale, iterate oder stop sein',
    reason: 'Begründung: sagen, warum',
    reasonTooLong: 'Begründung: ist länger als {{n}} Zeichen',
    once: 'Jede Person stimmt einmal ab: Sie haben in einer anderen Rolle abgestimmt oder haben diese Rolle nicht',
  },
  proposal: {
    rationale: 'Begründung: sagen, warum so entschieden werden soll',
    learnings:
      'Erkenntnisse: Ohne sie wird nichts entschieden; sagen, was Nachfolgende wissen sollten',
    alternatives: 'Alternativen: Höchstens {{n}} werden aufbewahrt',
    lookBackDate: 'Rückblick am: muss ein ISO-Datum nach dem heutigen Tag sein',
    tooLong: {
      rationale: 'Begründung: ist länger als {{n}} Zeichen',
      learnings: 'Erkenntnisse: ist länger als {{n}} Zeichen',
      alternatives: 'Alternativen: ist länger als {{n}} Zeichen',
    },
    firstSupersedes:
      'supersedes: Eine erste Entscheidung kann nur diejenige ersetzen, auf die dieser Pilot folgt',
    notRunning:
      'Eine Entscheidung wird vorbereitet, sobald der Pilot läuft; er ist {{stage}}',
    cancelled: 'Dieser Pilot wurde abgebrochen; es wird nichts entschieden',
    decided:
      'Über den Piloten ist entschieden. Eine spätere Entscheidung nennt in supersedes diejenige, die sie ersetzt: {{id}}',
  },
  exit: {
    part: {
      accessRemoved: 'dass Zugänge entzogen sind',
      dataDisposed: 'dass Daten entsorgt sind',
    },
    give: '{{part}}: den Nachweis angeben, {{words}}',
    missing: '{{part}}: Es fehlt der Nachweis, {{words}}',
    notStopped:
      'Bestätigt wird der Exit eines gestoppten Piloten; dieser ist {{stage}}',
  },
  waiting: {
    vote: 'In der Rolle {{role}} über die Entscheidung abstimmen',
    voteAgain:
      'Die Stimmen gehen in drei Richtungen: beraten und erneut abstimmen',
    words: 'Begründung und Erkenntnisse zur Entscheidung verfassen',
    decide: {
      scale: 'Entscheiden: Das Forum hat für Skalieren gestimmt',
      iterate: 'Entscheiden: Das Forum hat für Iterieren gestimmt',
      stop: 'Entscheiden: Das Forum hat für Stoppen gestimmt',
    },
    exit: {
      accessRemoved: 'Bestätigen, dass Zugänge entzogen sind',
      dataDisposed: 'Bestätigen, dass Daten entsorgt sind',
      both: 'Bestätigen, dass Zugänge entzogen und Daten entsorgt sind',
    },
  },
} as const satisfies Translated<(typeof pilotsPhrases)['decisions']['forum']>;
