import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { sourcePhrasesGerman } from './sources/phrases.de';

/** What the server says about business metrics and error budget, in German. */
export const outcomesPhrasesGerman = {
  sources: sourcePhrasesGerman,
  signal: {
    spend: 'Ausgaben',
    users: 'Reichweite',
    sli: 'Servicelevel',
  },
  metric: {
    atLeast: 'mindestens {{target}} {{unit}}',
    atMost: 'höchstens {{target}} {{unit}}',
    api: 'über die API gesendet',
    csv: 'als CSV hochgeladen',
    hand: 'von Hand eingegeben',
    polled: 'abgefragt von {{type}}',
  },
  problems: {
    number: 'muss eine Zahl sein, mit Punkt und ohne Trennzeichen',
    large: 'liegt jenseits von {{n}}',
    unknown: 'ist hier nicht bekannt',
    known: 'es gibt {{list}}',
    id: 'besteht aus klein geschriebenen, mit Bindestrichen verbundenen Wörtern',
    reserved: '{{id}} misst die Suite selbst',
    worse: '{{target}} ist schlechter als der Ausgangswert {{baseline}}',
    direction: 'direction {{direction}} angeben oder eines davon berichtigen',
    tooMany: 'sind {{n}}',
    kept: 'höchstens {{n}} werden gespeichert',
    twice: '{{id}} ist doppelt vorhanden',
    unique: 'Kennungen sind eindeutig',
    source:
      'muss eines hiervon sein: {{list}}, oder ein Objekt mit dem Typ einer abgefragten Quelle als einzigem Schlüssel neben every',
    every:
      'muss eine Dauer nach ISO 8601 in ganzen Minuten von PT1M bis {{longest}} sein',
    notAnObject: 'eine Beobachtung muss ein Objekt sein',
    otherMetric:
      '{{metric}} gehört nicht zu diesem Piloten, dessen Metriken sind: {{list}}',
    negativeOf: 'von {{metric}} kann nicht unter 0 liegen',
    negative: 'kann nicht unter 0 liegen',
    twoTimes: 'und occurredAt sind zwei verschiedene Zeitpunkte',
    notForSamples: 'hat neben sli keinen Platz',
    counts: 'und bad werden gebraucht, oder eines davon und total',
    parts: 'ist weniger als die Teile',
    sum: 'ist nicht die Summe aus good und bad',
    sampleWindow: 'muss eine Dauer nach ISO 8601 von höchstens einem Tag sein',
    unknownObservation:
      'es gibt keine Beobachtung {{id}} von {{metric}}, die ersetzt werden könnte',
    superseded: '{{id}} wurde durch {{other}} ersetzt; diese berichtigen',
    cells: 'die Zeile hat nicht so viele Zellen, wie es Spalten gibt',
    unreadable: 'die Zeile kann nicht gelesen werden: {{error}}',
  },
  definition: {
    over: 'Der Pilot ist {{stage}}; seine Ergebnisse sind, was sie sind',
    fixed:
      'Was gemessen wird, Ausgangswerte und Ziele stehen seit der Freigabe des Piloten fest: {{differenceWords}}. Titel, Quellen und neue ergänzende Metriken lassen sich speichern.',
    metrics: {
      gone: 'metrics: {{id}} fehlt jetzt',
      added: 'metrics: {{id}} ist neu',
      changed: 'metrics: {{field}} war {{beforeWords}}, ist {{afterWords}}',
    },
    supporting: {
      gone: 'supporting: {{id}} fehlt jetzt',
      changed: 'supporting: {{field}} war {{beforeWords}}, ist {{afterWords}}',
    },
    notSet: 'nicht angegeben',
  },
  intake: {
    tooMany:
      '{{n}} Beobachtungen sind mehr als {{mostN}}; auf mehrere Anfragen verteilen',
    noCsv: 'Das ist keine CSV-Datei: {{error}}',
    columns:
      'Die erste Zeile benennt die Spalten, und zwar {{columns}}; sie enthält {{names}}',
    columnsTwice:
      'Die erste Zeile benennt die Spalten, und zwar {{columns}}; sie enthält {{names}} doppelt',
  },
  budget: {
    noSample: 'Keine Stichprobe im Zeitraum',
    noVolume:
      'Der Zeitraum ist noch nicht voll, und kein erwartetes Volumen ist angegeben',
    noEvents: 'Im Zeitraum gab es keine Ereignisse',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['outcomes']>;
