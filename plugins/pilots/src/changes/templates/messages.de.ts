import { Translated } from '../../ground/locale';
import type { templateMessages } from './messages';

/** Texts of templates of standard changes, in German. */
export const templateGerman = {
  title: 'Standard-Changes',
  explain:
    'Einem Change, der immer wieder erfolgt, wird einmal zugestimmt. Ein Deployment, das seine Vorlage nennt, legt seinen Eintrag selbst an und schließt ihn ab.',
  none: 'Noch keine Vorlagen',
  noneNext:
    'Product Manager oder Tech Lead schlagen eine vor, der Service Owner gibt sie frei.',
  noneAuthorised:
    'Keine Vorlage ist freigegeben: Schlagen Sie unten eine vor, oder legen Sie einen normalen Change an.',
  choose: 'Vorlage',
  needed: 'Wählen Sie die Vorlage, nach der er erfolgt',
  name: 'Vorlage',
  version: '{{id}}, Version {{version}}',
  new: 'Neue Vorlage',
  newOff: 'Vorlagen werden vorgeschlagen von: {{roles}}',
  propose: 'Vorschlagen',
  saved: 'Die Vorlage ist vorgeschlagen',
  edit: '{{id}} bearbeiten',
  editVoids:
    'Ein anderer Inhalt wird erneut freigegeben, bevor Changes danach erfolgen können.',
  authorise: '{{id}} freigeben',
  authoriseConfirm: 'Freigeben',
  authoriseExplain:
    'Jeder Change nach dieser Vorlage sagt genau dies und braucht keine weitere Genehmigung.',
  authorised: 'Die Vorlage ist freigegeben',
  reject: '{{id}} ablehnen',
  rejectExplain: 'Die Person, die sie verfasst hat, kann sie nachbessern.',
  rejected: 'Die Vorlage ist abgelehnt',
  retire: '{{id}} zurückziehen',
  retireConfirm: 'Zurückziehen',
  retireExplain:
    'Danach erfolgt kein Change mehr. Sie kann nicht zurückgeholt werden.',
  retired: 'Die Vorlage ist zurückgezogen',
  state: {
    proposed: 'Wartet auf Freigabe',
    authorised: 'Freigegeben',
    rejected: 'Abgelehnt',
    retired: 'Zurückgezogen',
  },
} as const satisfies Translated<typeof templateMessages>;
