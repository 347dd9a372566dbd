import { LoggerService } from '@backstage/backend-plugin-api';
import {
  changeContentHash,
  changeId,
  ChangeRecord,
  ChangeTemplate,
  LiveDeployment,
  templateNumber,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { DeliveryService } from '../../delivery/report/DeliveryService';
import { timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import type { UseCases } from '../../ground/work/UseCases';
import { ChangeClosing } from '../steps/ChangeClosing';
import { ChangeStores } from '../steps/changeSteps';
import { DeploymentLedger } from './DeploymentLedger';
import { MarkStore } from './MarkStore';

/**
 * A deployment that names an authorised template (`changeRecord: STD-1`) opens its
 * own change record and closes it with how it went. One that the template does not
 * cover opens none: it shows as an unrecorded change, with the reason.
 */
export class StandardDeployments {
  constructor(
    private readonly options: ChangeStores & {
      closing: ChangeClosing;
      database: PilotsDatabase;
      delivery: DeliveryService;
      ledger: DeploymentLedger;
      logger: LoggerService;
      marks: MarkStore;
      useCases: () => UseCases;
    },
  ) {}

  /** Looks at pilots with templates whose deployments are not those of the last time. */
  async run(signal?: AbortSignal): Promise<void> {
    const { logger, useCases } = this.options;
    for (const ref of await this.#due()) {
      if (signal?.aborted) return;
      try {
        await useCases().system(ref, uow => this.open(uow));
      } catch (error) {
        logger.error(`Standard changes of ${ref} were not recorded: ${error}`);
      }
    }
  }

  /** Two queries, and one more for some hundreds of components. */
  async #due(): Promise<string[]> {
    const { database, delivery, marks, templates } = this.options;
    const pilots = await templates.pilotsWithAuthorised(database.knex);
    if (pilots.length === 0) return [];
    const known = await marks.all(database.knex);
    const revisions = await delivery.revisions(database.knex, [
      ...new Set([...known.values()].flatMap(of => [...of.keys()])),
    ]);
    return pilots.filter(pilot => {
      const seen = known.get(pilot);
      if (!seen) return true;
      return [...seen].some(
        ([component, revision]) => (revisions.get(component) ?? 0) !== revision,
      );
    });
  }

  /** Opens and closes the records that deployments of a pilot ask for. */
  async open(uow: UnitOfWork): Promise<void> {
    const { delivery, ledger, marks, templates } = this.options;
    const { pilot, tx } = uow;
    // Before the facts are read: what comes meanwhile is looked at next time.
    const components = await delivery.components(uow);
    const seen = await delivery.revisions(tx, components);
    await marks.write(
      tx,
      pilot.ref,
      new Map(components.map(name => [name, seen.get(name) ?? 0])),
    );
    if (pilot.stage === 'archived') return;
    const named = (await ledger.joined(uow)).filter(
      ({ change, template, reason }) => !change && template && !reason,
    );
    for (const joined of named) {
      // Each anew: a record that failed may block the next.
      const refusal = (await ledger.refusals(uow))(joined);
      const template = await templates.find(
        tx,
        pilot.ref,
        templateNumber(joined.template!)!,
      );
      if (!refusal && template)
        await this.#record(uow, joined.deployment, template);
    }
  }

  async #record(
    uow: UnitOfWork,
    deployment: LiveDeployment,
    template: ChangeTemplate,
  ): Promise<void> {
    const { closing, store } = this.options;
    const { actor, now, pilot, tx } = uow;
    const number = await store.nextNumber(tx, pilot.ref);
    const by = { actor: actor.ref };
    const { beganAt, finishedAt, source, id } = deployment;
    const version = deployment.versions[0] ?? deployment.commits[0];
    const content = {
      kind: 'standard' as const,
      template: { id: template.id, version: template.version },
      title: version ? `${template.title}: ${version}` : template.title,
      rehearsal: false,
      impact: template.impact,
      deploymentPlan: template.deploymentPlan,
      backoutSteps: template.backoutSteps,
      window: { start: beganAt, end: finishedAt },
      targets: template.targets.filter(
        target =>
          target.startsWith('system:') ||
          deployment.components.includes(target),
      ),
    };
    const change: ChangeRecord = {
      ...content,
      id: changeId(number),
      number,
      pilot: pilot.ref,
      state: 'closed',
      hash: changeContentHash(content),
      externalIds: [],
      commits: deployment.commits,
      versions: deployment.versions,
      author: by,
      authors: [by],
      createdAt: timestamp(now),
      updatedAt: timestamp(now),
      proposedAt: timestamp(now),
      // Agreed on with the template, which was before the deployment.
      approvedAt: template.authorisedAt,
      deployment: { source, id },
      closure: {
        result: deployment.result,
        learnings: '',
        changedDocuments: [],
        documentsNote: say(pilotsPhrases.changes.deployment.asTemplate, {
          n: template.number,
        }),
        closedAt: timestamp(now),
        closedBy: by,
      },
      version: 1,
      verdicts: [],
    };
    await store.add(tx, change);
    await uow.record({
      action: 'change.opened-by-deployment',
      subject: `change/${change.id}`,
      payload: {
        content,
        hash: change.hash,
        deployment: change.deployment,
        template: { ...content.template, hash: template.hash },
        closure: change.closure,
      },
    });
    await closing.closed(uow, change);
  }
}
