import { Response } from 'express';
import { PilotRoutes } from '../ground/http/PilotRoutes';
import { AuditBundle } from './bundle/AuditBundle';
import type { ExportService } from './ExportService';

/** A pilot in the forms that auditors and other tools read; every reader may. */
export function exportRoutes(
  routes: PilotRoutes,
  {
    auditBundle,
    exports,
  }: { auditBundle: AuditBundle; exports: ExportService },
): void {
  routes.read('/exports/oscal-assessment-results', async (reading, _, res) => {
    offer(res, `${reading.pilot.ref}-assessment-results.json`);
    return exports.assessmentResults(reading);
  });

  routes.read('/exports/oscal-poam', async (reading, _, res) => {
    const plan = await exports.planOfAction(reading);
    offer(res, `${reading.pilot.ref}-poam.json`);
    return plan;
  });

  routes.read('/exports/openslo', async (reading, _, res) => {
    const text = await exports.openSlo(reading);
    offer(res, `${reading.pilot.ref}-openslo.yaml`);
    res.type('application/yaml').send(text);
  });

  routes.read('/exports/readiness.csv', async (reading, _, res) => {
    const text = await exports.readinessCsv(reading);
    offer(res, `${reading.pilot.ref}-readiness.csv`);
    res.type('text/csv').send(text);
  });

  routes.read('/exports/bundle.zip', async (reading, _, res) => {
    offer(res, `${reading.pilot.ref}-bundle.zip`);
    res.type('application/zip');
    await auditBundle.write(reading, res);
  });
}

/** Lets a browser save it under a name that says what it is. */
function offer(res: Response, name: string): void {
  res.setHeader(
    'Content-Disposition',
    `attachment; filename="${name.replace(/[^a-z0-9.-]+/gi, '-')}"`,
  );
}
