import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

const STALE =
  'Was unterzeichnet wurde, steht hier nicht mehr: Der aktuelle Hash ist {{hash}}';
const READ_AGAIN = 'Den Piloten neu lesen und unterzeichnen, was dort steht';
const SIGNED = 'Ihre Unterschrift liegt vor; die übrigen stehen noch aus';
const OTHERS_SIGN = 'Alle Übrigen unterzeichnen';
const TWICE =
  'Sie haben als {{role}} unterzeichnet; es unterzeichnen drei verschiedene Personen';
const ANOTHER =
  'Eine andere Person hat oder vertritt die Rolle und unterzeichnet';

/** What is signed, which signatures do not count, and which count no more, in German. */
export const signingPhrasesGerman = {
  statement:
    'Als {{role}} gebe ich frei, dass „{{title}}“ mit dieser Mappe, diesen Exit-Kriterien und diesen Personen, Zielen und Leitplanken ein Pilot wird.',
  stale: {
    missing: STALE,
    mend: READ_AGAIN,
    refusal: `${STALE}. ${READ_AGAIN}.`,
  },
  signed: {
    missing: SIGNED,
    mend: OTHERS_SIGN,
    refusal: `${SIGNED}. ${OTHERS_SIGN}.`,
  },
  twice: { missing: TWICE, mend: ANOTHER, refusal: `${TWICE}. ${ANOTHER}.` },
  already: 'Sie haben unterzeichnet',
  waits: 'Wartet auf: {{roles}}',
  voided: {
    changed: 'Was unterzeichnet wurde, hat sich geändert',
    revised: 'Der Pilot wird überarbeitet',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['lifecycle']['signing']>;
