import { HumanDuration } from '@backstage/types';

/** Configuration of the pilots backend. */
export interface Config {
  pilots?: {
    /** How often everything that changed in the catalog is taken over; every 30 seconds when absent. */
    catalogSync?: {
      /** A Backstage task schedule: `frequency`, `timeout`, `initialDelay`. */
      schedule?: object;
    };
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
    /** Baselines and drift of pilots' configuration. */
    configuration?: {
      /**
       * The key of the keyed hashes of secret parameters, at least 32 characters.
       * Without it the suite makes one and keeps it in its database.
       * @visibility secret
       */
      secretKey?: string;
      /**
       * Keys that it replaced; old hashes stay comparable while they are here.
       * @deepVisibility secret
       */
      previousSecretKeys?: string[];
      /** How long a reverted parameter belongs to its episode of drift. Default: 48 hours. */
      quietPeriod?: HumanDuration | string;
    };
    /** The append-only record of each pilot. */
    record?: {
      /**
       * How long it is kept once the pilot is archived, for example `P7Y` or
       * `{ years: 7 }`, which is the default. 30 days at least.
       */
      retention?: HumanDuration | string;
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
      /**
       * What vendors' names stand for, where no annotation says so. Goes before
       * annotations.
       */
      mapping?: Array<{
        /**
         * The name as the list of deliveries shows it, for example
         * `github.com/project-slug=acme/shop` or `devlake/connection=1`.
         */
        match: string;
        /** Ref of the component. */
        component?: string;
        /** Refs of the components, where they are several. */
        components?: string[];
      }>;
    };
    /** Webhooks are taken from the sources that have a secret here. */
    /** Where each step in the life of a pilot is sent to, as a signed CDEvent. */
    cdevents?: {
      sinks?: Array<{
        /** Unique; how the log speaks of it. */
        name: string;
        /** Redirects are not followed. */
        url: string;
        /**
         * Base64 of at least 24 random bytes, with or without `whsec_` before it: the key of
         * Standard Webhooks' signature.
         * @visibility secret
         */
        secret: string;
      }>;
    };
    webhooks?: {
      /** The largest body, for example `5mb`, which is the default. */
      bodyLimit?: string;
      github?: {
        /**
         * The secret of the webhook.
         * @visibility secret
         */
        secret?: string;
        /**
         * Several, while one replaces the other.
         * @deepVisibility secret
         */
        secrets?: string[];
        /** An issue with one of these labels is an incident. Default: incident. */
        incidentLabels?: string[];
      };
      gitlab?: {
        /**
         * The secret token, or the signing token (`whsec_…`), of the webhook.
         * @visibility secret
         */
        secret?: string;
        /**
         * Several, while one replaces the other.
         * @deepVisibility secret
         */
        secrets?: string[];
      };
      pagerduty?: {
        /**
         * The signing secret of the webhook subscription.
         * @visibility secret
         */
        secret?: string;
        /**
         * Several, while one replaces the other.
         * @deepVisibility secret
         */
        secrets?: string[];
      };
      alertmanager?: {
        /**
         * The bearer token.
         * @visibility secret
         */
        secret?: string;
        /**
         * Several, while one replaces the other.
         * @deepVisibility secret
         */
        secrets?: string[];
        /** For basic authentication. */
        username?: string;
        /** @visibility secret */
        password?: string;
      };
      cdevents?: {
        /**
         * The bearer token.
         * @visibility secret
         */
        secret?: string;
        /**
         * Several, while one replaces the other.
         * @deepVisibility secret
         */
        secrets?: string[];
        /** For basic authentication. */
        username?: string;
        /** @visibility secret */
        password?: string;
      };
      devlake?: {
        /**
         * The API key, sent as a bearer token.
         * @visibility secret
         */
        secret?: string;
        /**
         * Several, while one replaces the other.
         * @deepVisibility secret
         */
        secrets?: string[];
        /** For basic authentication. */
        username?: string;
        /** @visibility secret */
        password?: string;
      };
    };
  };
}
