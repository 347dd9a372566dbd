import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import {
  DEFAULT_ATTRIBUTION_WINDOW,
  PRODUCTION_ENVIRONMENTS,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** What a host decides about the measures. */
export interface DeliverySettings {
  /** Names of production, in any case. */
  environments: readonly string[];
  /** How long after a deployment an incident is put down to it, in ms. */
  attributionWindow: number;
}

/** Reads `pilots.delivery`. */
export function readDeliverySettings(
  config: RootConfigService,
): DeliverySettings {
  const delivery = config.getOptionalConfig('pilots.delivery');
  return {
    environments:
      delivery?.getOptionalStringArray('productionEnvironments') ??
      PRODUCTION_ENVIRONMENTS,
    attributionWindow: delivery?.has('attributionWindow')
      ? durationToMilliseconds(
          readDurationFromConfig(delivery, { key: 'attributionWindow' }),
        )
      : DEFAULT_ATTRIBUTION_WINDOW,
  };
}
