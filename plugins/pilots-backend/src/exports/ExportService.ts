import {
  AssessmentFacts,
  assessmentResults,
  openSlo,
  pilotsPhrases,
  planOfAction,
  RecordEntry,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { stringify } from 'yaml';
import { timestamp } from '../ground/Clock';
import { Reading } from '../ground/work/UnitOfWork';
import { RiskService } from '../guardrails/risks/RiskService';
import type { LifecycleService } from '../lifecycle/LifecycleService';
import { DefinitionService } from '../outcomes/definition/DefinitionService';
import { entityRefOf } from '../pilot/catalog/EntityReader';
import { AttestationService } from '../readiness/checklist/AttestationService';
import { PackService } from '../readiness/pack/PackService';
import { ReadinessService } from '../readiness/ReadinessService';
import { WaiverService } from '../readiness/waivers/WaiverService';
import { RecordService } from '../record/RecordService';
import { readinessCsv } from './readinessCsv';

const { exports: said } = pilotsPhrases;

/** The rooms that an export reads. */
export interface ExportRooms {
  attestations: AttestationService;
  definitions: DefinitionService;
  lifecycle: LifecycleService;
  pack: PackService;
  readiness: ReadinessService;
  record: RecordService;
  risks: RiskService;
  waivers: WaiverService;
}

/** A pilot in the forms that auditors and other tools read. */
export class ExportService {
  constructor(private readonly rooms: ExportRooms) {}

  /** OSCAL 1.1.3 assessment results. */
  async assessmentResults(reading: Reading) {
    return assessmentResults(await this.facts(reading));
  }

  /** An OSCAL 1.1.3 plan of action and milestones. Throws NotFoundError when nothing is open. */
  async planOfAction(reading: Reading) {
    const plan = planOfAction(await this.facts(reading));
    if (plan) return plan;
    throw new NotFoundError(say(said.nothingOpen, { ref: reading.pilot.ref }));
  }

  /** OpenSLO v1 as a stream of YAML documents. Throws NotFoundError without an objective. */
  async openSlo(reading: Reading): Promise<string> {
    const { pilot } = reading;
    const documents = openSlo({
      pilot: {
        ref: pilot.ref,
        entityRef: entityRefOf(pilot.ref),
        title: pilot.title,
        description: pilot.description,
        guardrails: pilot.fields.guardrails,
      },
      definition: await this.rooms.definitions.definition(reading),
    });
    if (documents.length === 0) {
      throw new NotFoundError(say(said.noObjective, { ref: pilot.ref }));
    }
    return documents.map(document => stringify(document)).join('---\n');
  }

  /** The checklist as a table, a row a check. */
  async readinessCsv(reading: Reading): Promise<string> {
    return readinessCsv(await this.rooms.readiness.evaluate(reading));
  }

  /** Everything that an assessment says of the pilot now. */
  async facts(reading: Reading): Promise<AssessmentFacts> {
    const { rooms } = this;
    const { pilot, now } = reading;
    const documents = Object.values(await rooms.pack.facts(reading));
    const { signatures } = await rooms.lifecycle.facts(reading);
    const entries: RecordEntry[] = [];
    for await (const { entry } of rooms.record.walk(reading)) {
      entries.push(entry);
    }
    return {
      pilot: {
        ref: pilot.ref,
        entityRef: entityRefOf(pilot.ref),
        title: pilot.title,
        stage: pilot.stage,
        targets: pilot.liveTargets,
        createdAt: pilot.createdAt,
      },
      asOf: timestamp(now),
      checklist: await rooms.readiness.evaluate(reading),
      approvals: documents.flatMap(({ state }) =>
        state.approval ? [state.approval] : [],
      ),
      signatures: signatures.filter(({ voidedAt }) => !voidedAt),
      attestations: await rooms.attestations.list(reading),
      waivers: await rooms.waivers.list(reading),
      risks: await rooms.risks.list(reading),
      entries,
    };
  }
}
