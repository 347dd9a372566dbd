import {
  Checklist,
  ChecklistFacts,
  ChecklistResult,
  evaluateChecklist,
  guardrailFacts,
  lapsedChecks,
  openItems,
  WaitingItem,
  waiverStanding,
  waiverWarnings,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ChangeService } from '../changes/ChangeService';
import { CriteriaService } from '../criteria/CriteriaService';
import { together } from '../ground/database/oneReading';
import { Reading } from '../ground/work/UnitOfWork';
import { RiskService } from '../guardrails/risks/RiskService';
import { ReviewService } from '../reviews/ReviewService';
import { AddedCheckStore } from './checklist/AddedCheckStore';
import { AttestationService } from './checklist/AttestationService';
import { askSource, ChecklistSources } from './checklist/ChecklistSources';
import { CLOSED_STAGES } from './pack/assertPackOpen';
import { PackService } from './pack/PackService';
import { packWaiting } from './pack/packWaiting';
import { WaiverService } from './waivers/WaiverService';

/** The checklist of a pilot: gathers what the rooms know and judges it. */
export class ReadinessService {
  constructor(
    private readonly rooms: {
      added: AddedCheckStore;
      attestations: AttestationService;
      changes: ChangeService;
      checklist: Checklist;
      criteria: CriteriaService;
      pack: PackService;
      reviews: ReviewService;
      risks: RiskService;
      sources: ChecklistSources;
      waivers: WaiverService;
    },
  ) {}

  /** The nine items as they stand now; about twenty small queries, asked together in a reading, no contents. */
  async evaluate(reading: Reading): Promise<ChecklistResult> {
    return evaluateChecklist({
      checklist: this.rooms.checklist,
      facts: await this.#facts(reading),
      now: reading.now,
    });
  }

  /** The items that stand in the way of the start. */
  async openItems(reading: Reading) {
    return openItems(await this.evaluate(reading));
  }

  /** The checklist in the few numbers that lists show. */
  async summary(reading: Reading): Promise<{
    passed: number;
    exempt: number;
    total: number;
    items: { id: string; number: number; status: string }[];
    /** Ends of the waivers that stand. */
    waiverEnds: string[];
  }> {
    const { score, items } = await this.evaluate(reading);
    const waivers = await this.rooms.waivers.list(reading);
    return {
      passed: score.passed,
      exempt: score.exempt,
      total: score.total,
      items: items.map(({ id, number, status }) => ({ id, number, status })),
      waiverEnds: waivers
        .filter(waiver => waiverStanding(waiver, reading.now) === 'active')
        .map(waiver => waiver.expiresAt),
    };
  }

  /** Approvals, changes and waivers that wait; nothing once the pilot is decided. */
  async waiting(reading: Reading): Promise<WaitingItem[]> {
    if (CLOSED_STAGES.includes(reading.pilot.stage)) return [];
    const { pack, waivers } = await together(reading.tx, {
      pack: () => this.rooms.pack.facts(reading),
      waivers: () => this.rooms.waivers.waiting(reading),
    });
    return [...packWaiting(pack), ...waivers];
  }

  /** Waivers that end soon, and checks whose waivers ended while they do not pass. */
  async attention(reading: Reading) {
    const waivers = await this.rooms.waivers.list(reading);
    const lapsed = lapsedChecks(waivers, reading.now);
    const open =
      lapsed.length === 0
        ? []
        : (await this.evaluate(reading)).items
            .flatMap(item => item.checks)
            .filter(c => c.status === 'failed' || c.status === 'not-reported')
            .map(check => check.id);
    return {
      warnings: waiverWarnings(waivers, reading.now),
      lapsed: lapsed.filter(({ check }) => open.includes(check)),
    };
  }

  async #facts(reading: Reading): Promise<ChecklistFacts> {
    const { rooms } = this;
    const { pilot, tx } = reading;
    const { sources } = rooms;
    const notesAt = (at: string) =>
      rooms.pack.hashAt(reading, 'security-privacy', at);
    const delivered = async () => {
      const delivery = await askSource(sources, 'delivery', reading);
      const deployed = delivery.reported
        ? delivery.facts.firstNamedDeployment
        : undefined;
      return { delivery, notes: deployed && (await notesAt(deployed.at)) };
    };
    const { delivered: fromDelivery, ...facts } = await together(tx, {
      delivered,
      pack: () => rooms.pack.facts(reading),
      packAuthors: () => rooms.pack.authors(reading),
      securityHashAtStart: async () =>
        pilot.startedAt ? notesAt(pilot.startedAt) : undefined,
      changes: () => rooms.changes.facts(reading),
      criteria: () => rooms.criteria.facts(reading),
      risks: () => rooms.risks.facts(reading),
      reviews: () => rooms.reviews.facts(reading),
      attestations: () => rooms.attestations.list(reading),
      waivers: () => rooms.waivers.list(reading),
      added: async () =>
        rooms.checklist.added.length > 0 ? rooms.added.list(tx, pilot.ref) : [],
      configuration: () => askSource(sources, 'configuration', reading),
      outcomes: () => askSource(sources, 'outcomes', reading),
    });
    return {
      ...facts,
      delivery: fromDelivery.delivery,
      securityHashAtDeployment: fromDelivery.notes,
      guardrails: guardrailFacts(pilot.fields),
      pilot: {
        stage: pilot.stage,
        startedAt: pilot.startedAt,
        owner: pilot.owner,
        targets: pilot.fields.targets,
        holders: pilot.holders,
        unresolved: pilot.unresolved,
        onCall: pilot.declared.onCall,
      },
    };
  }
}
