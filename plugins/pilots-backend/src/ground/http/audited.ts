import { AuditorService } from '@backstage/backend-plugin-api';
import { Request } from 'express';

/** Runs a write and leaves its outcome in the audit log. */
export async function audited<T>(
  auditor: AuditorService,
  event: { eventId: string; request: Request; meta?: Record<string, string> },
  run: () => Promise<T>,
): Promise<T> {
  const auditorEvent = await auditor.createEvent({
    eventId: event.eventId,
    severityLevel: 'medium',
    request: event.request as never,
    meta: event.meta,
  });
  try {
    const result = await run();
    await auditorEvent.success();
    return result;
  } catch (error) {
    await auditorEvent.fail({ error: error as Error });
    throw error;
  }
}
