import { SubPageBlueprint } from '@backstage/frontend-plugin-api';
import { JSX } from 'react';
import { titles } from './messages';
import { titleIn } from './titleIn';

/** A page below that of all pilots, under its title in the language of the app. */
export function subPage<N extends keyof typeof titles>(
  name: N,
  loader: () => Promise<JSX.Element>,
  options: Pick<Parameters<typeof SubPageBlueprint.make>[0], 'if'> = {},
) {
  return SubPageBlueprint.makeWithOverrides({
    name,
    ...options,
    factory: (original, { apis }) =>
      original({ path: name, title: titleIn(apis, name), loader }),
  });
}
