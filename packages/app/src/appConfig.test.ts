import {
  RELATION_PILOTED_BY,
  RELATION_PILOTS,
  ROLE_RELATIONS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ALL_RELATIONS } from '@backstage/plugin-catalog-graph';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const config = parse(
  readFileSync(path.resolve(__dirname, '../../../app-config.yaml'), 'utf8'),
);

const extension = (id: string) =>
  config.app.extensions.find((entry: object) => id in entry)[id].config;

describe('app-config.yaml', () => {
  it.each(['entity-card:catalog-graph/relations', 'page:catalog-graph'])(
    'shows every relation of a pilot in %s, and all of Backstage',
    id => {
      const { relations, relationPairs } = extension(id);
      const pairs = Object.values(ROLE_RELATIONS).map(pair => [
        pair.reverse,
        pair.forward,
      ]);
      expect(relations.sort()).toEqual(
        [
          ...ALL_RELATIONS,
          RELATION_PILOTS,
          RELATION_PILOTED_BY,
          ...pairs.flat(),
        ].sort(),
      );
      expect(relationPairs).toEqual(
        expect.arrayContaining([
          ...pairs,
          [RELATION_PILOTS, RELATION_PILOTED_BY],
        ]),
      );
      expect(relationPairs.flat().sort()).toEqual(relations.sort());
    },
  );
});
