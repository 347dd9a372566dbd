import { HumanDuration } from '@backstage/types';

/** Configuration of the pilots backend. */
export interface Config {
  pilots?: {
    /**
     * What this organisation adds to the nine items of the checklist, and drops.
     * The backend does not start when something here is wrong.
     */
    checklist?: {
      /** Items that come after the nine. */
      items?: Array<{
        id: string;
        title: string;
        /** Whether its checks can be waived. Default: true. */
        waivable?: boolean;
        /** Controls that the item gives evidence for. */
        controls?: Array<{ framework: string; id: string }>;
      }>;
      /** Checks that somebody signs with a sentence of evidence. */
      attestations?: Array<{
        id: string;
        /** The item that it belongs to, one of the nine or of those above. */
        item: string;
        title: string;
        /** What the signer is asked to say. */
        prompt: string;
        /** Holders of one of these roles sign. */
        roles: string[];
        /** The signature is void once this document of the pack changes. */
        document?: string;
      }>;
      /** Checks that do not apply here. They stay on the list, with the reason. */
      dropped?: Array<{ check: string; reason: string }>;
    };
    metricSources?: {
      /**
       * Prometheus servers, or others that speak its API, which pilots may
       * query for business metrics and service levels. No other address is asked.
       */
      prometheus?: Array<{
        /** How pilots name it: lower-case words joined by hyphens. */
        name: string;
        /** The address above `/api/v1`, for example `http://prometheus:9090`. */
        baseUrl: string;
        /**
         * Sent as a bearer token.
         * @visibility secret
         */
        token?: string;
        /** How long a query may take, 10 s by default. */
        timeout?: HumanDuration | string;
      }>;
    };
    delivery?: {
      /**
       * Names of the production environment, in any case; they are one.
       * Default: production, prod, live.
       */
      productionEnvironments?: string[];
      /**
       * How long after a deployment an incident is still put down to it, for
       * example `P7D` or `{ days: 7 }`, which is the default.
       */
      attributionWindow?: HumanDuration | string;
    };
  };
}
