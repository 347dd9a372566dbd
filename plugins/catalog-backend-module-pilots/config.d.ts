import { HumanDuration } from '@backstage/types';

export interface Config {
  pilots?: {
    catalog?: {
      /**
       * How often the catalog asks the pilots backend for changed roles, as a duration object or
       * text. Default: 5 seconds. An accepted claim shows as a relation within this time plus a few
       * seconds of catalog processing.
       */
      pollInterval?: HumanDuration | string;
    };
  };
}
