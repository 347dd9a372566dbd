import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { flatten } from '../../ground/locale';
import { TextFunction, useText } from '../../translation';
import { namesMessages } from './messages';

type Document = Pick<PilotsSchemas['DocumentSummary'], 'document' | 'title'>;
type Named = { id: string; title: string };

const ENGLISH = flatten(namesMessages);
const OF_DOCUMENT = ['sections', 'reachable', 'approved'] as const;

/** Names what the server names in English. Whatever a host calls otherwise keeps its title. */
export interface Names {
  document(document: Document): string;
  item(item: Named): string;
  check(check: Named): string;
  /** The name of a check of the suite's own by its id alone; of another check, its id. */
  checkOf(id: string): string;
}

/** Says documents, items and checks in the reader's language. */
export function useNames(): Names {
  return namesBy(useText());
}

/** The same, with what finds a text. */
export function namesBy(t: TextFunction): Names {
  const nameOf = (key: string, title: string) =>
    ENGLISH[key] === title
      ? t(`names.${key}` as 'names.item.runbook')
      : undefined;
  const document = (of: Document) =>
    nameOf(`document.${of.document}`, of.title) ?? of.title;

  /** One of the three checks that each document has: its English title, and how to say it. */
  const ofDocument = (id: string) => {
    const [of, part] = id.split('.');
    const english = ENGLISH[`document.${of}`];
    const kind = OF_DOCUMENT.find(one => one === part);
    if (!kind || !english) return undefined;
    return {
      title: ENGLISH[`ofDocument.${kind}`].replace('{{document}}', english),
      name: () =>
        t(`names.ofDocument.${kind}`, {
          document: t(`names.document.${of}` as 'names.document.intent'),
        }),
    };
  };
  const check = ({ id, title }: Named) => {
    const known = ofDocument(id);
    return (
      nameOf(`check.${id}`, title) ??
      (known?.title === title ? known.name() : title)
    );
  };
  return {
    document,
    item: ({ id, title }) => nameOf(`item.${id}`, title) ?? title,
    check,
    checkOf: id =>
      check({
        id,
        title: ENGLISH[`check.${id}`] ?? ofDocument(id)?.title ?? id,
      }),
  };
}
