import {
  EntityDisplayName,
  EntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Fragment } from 'react';
import { useSaid } from '../said';
import { When } from '../time/When';

const ENTITY =
  /(?:user|group|component|api|resource|system|pilot):[a-z0-9._-]*[a-z0-9]\/[a-z0-9._-]*[a-z0-9]/
    .source;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?Z/.source;
const PARTS = new RegExp(`(${ENTITY}|${INSTANT})`, 'i');

/**
 * A text of the backend for people, in their language where it is the suite's own:
 * entity refs in it become names with links, instants become times in the viewer's
 * zone. `plain` leaves the links out, for places where nothing can be clicked;
 * `written` is what a person wrote, which is never told in other words.
 */
export function Prose({
  text,
  zone,
  plain,
  written,
}: {
  text: string;
  zone?: string;
  plain?: boolean;
  written?: boolean;
}) {
  const said = useSaid();
  return (
    <>
      {(written ? text : said(text)).split(PARTS).map((part, at) => {
        // Every second part is what the expression found.
        if (at % 2 === 0) return <Fragment key={at}>{part}</Fragment>;
        if (/^\d{4}-/.test(part))
          return <When key={at} at={part} zone={zone} />;
        return plain ? (
          <EntityDisplayName
            key={at}
            entityRef={part}
            hideIcon
            disableTooltip
          />
        ) : (
          <EntityRefLink key={at} entityRef={part} hideIcon />
        );
      })}
    </>
  );
}
