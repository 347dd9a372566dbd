import {
  DELIVERY_MEASURES,
  DeliveryMeasure,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { pageSize } from '../../ground/http/paging';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { BaselineService } from '../baseline/BaselineService';
import { DeliveryService } from './DeliveryService';
import { explanationPage } from './explanationPage';
import { reportWindow } from './reportWindow';

/** Events on a page of an explanation unless the caller asks for fewer. */
const EXPLANATION_PAGE = 200;

/** The measures of a pilot, what is behind them, and where they began. */
export function deliveryRoutes(
  routes: PilotRoutes,
  rooms: { delivery: DeliveryService; deliveryBaselines: BaselineService },
): void {
  const { delivery, deliveryBaselines: baselines } = rooms;

  routes.read('/delivery', (reading, req) =>
    delivery.report(reading, reportWindow(req.query, reading.now)),
  );

  routes.read('/delivery/marks', (reading, req) =>
    delivery.marks(reading, reportWindow(req.query, reading.now)),
  );

  routes.read('/delivery/explanation', async (reading, req) => {
    const { measure, cursor, limit } = req.query;
    const explanation = await delivery.explain(
      reading,
      knownMeasure(measure),
      reportWindow(req.query, reading.now),
    );
    return explanationPage(explanation, {
      cursor: cursor as string | undefined,
      limit: limit === undefined ? EXPLANATION_PAGE : pageSize(limit),
    });
  });

  routes.read('/delivery/baseline', async reading => {
    const baseline = await delivery.baseline(reading);
    if (!baseline) {
      throw new NotFoundError(pilotsPhrases.delivery.baseline.none);
    }
    return baseline;
  });

  routes.write(
    {
      method: 'post',
      path: '/delivery/baseline',
      action: 'delivery.baseline',
      status: 201,
    },
    uow => baselines.freezeByHand(uow),
  );
}

function knownMeasure(measure: unknown): DeliveryMeasure {
  const known = DELIVERY_MEASURES.find(name => name === measure);
  if (!known) {
    throw new InputError(
      `measure must be one of ${DELIVERY_MEASURES.join(', ')}`,
    );
  }
  return known;
}
