import {
  compareCriteria,
  formatCriteriaProblems,
  pilotsPhrases,
  validateCriteria,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { CriteriaService } from '../CriteriaService';
import { CriteriaVersion } from '../CriteriaStore';
import { Amendment } from './Amendment';
import { AmendmentProcess } from './AmendmentProcess';
import { AmendmentStore } from './AmendmentStore';
import { amendmentWaiting } from './amendmentWaiting';
import { missingWords } from './missingWords';

const { amendments: said, problems: wrong } = pilotsPhrases.criteria;

type Content = Pick<Amendment, 'criteria'>;

/** Changes of locked criteria: proposed with what was known, approved by two others. */
export class AmendmentService {
  readonly process: AmendmentProcess<Content>;

  constructor(
    private readonly store: AmendmentStore<Content>,
    private readonly criteria: CriteriaService,
  ) {
    this.process = new AmendmentProcess(store, {
      recordedAs: 'amendment',
      ruling: async uow => (await this.#locked(uow)).version,
      enforce: (uow, amendment) => criteria.amend(uow, amendment),
    });
  }

  list({ tx, pilot }: Reading): Promise<Amendment[]> {
    return this.store.list(tx, pilot.ref);
  }

  async propose(
    uow: UnitOfWork,
    request: { criteria: unknown; reason: string; knownAtTheTime: string },
  ): Promise<Amendment> {
    const baseVersion = await this.process.amendable(uow);
    const current = await this.#locked(uow);
    const { criteria, problems } = validateCriteria(request.criteria, {
      complete: true,
    });
    const changes = compareCriteria(current.criteria, criteria);
    if (problems.length === 0 && changes.length === 0) {
      problems.push({ path: 'criteria', message: wrong.changesNothing });
    }
    problems.push(...missingWords(request));
    if (problems.length > 0) {
      throw new InputError(formatCriteriaProblems(problems));
    }
    const { reason, knownAtTheTime } = request;
    const loosens = changes.some(change => change.loosens);
    return this.process.propose(
      uow,
      { baseVersion, criteria, reason, knownAtTheTime, loosens },
      { changes },
    );
  }

  /** Approves; the second approval puts the amendment in force. */
  approve(uow: UnitOfWork, { id }: { id: string }): Promise<Amendment> {
    return this.process.approve(uow, id);
  }

  reject(
    uow: UnitOfWork,
    { id, reason }: { id: string; reason: string },
  ): Promise<Amendment> {
    return this.process.reject(uow, id, reason);
  }

  /** Amendments that wait for approvals. */
  async waiting({ tx, pilot }: Reading): Promise<WaitingItem[]> {
    const pending = await this.store.list(tx, pilot.ref, { state: 'pending' });
    return amendmentWaiting(pilot, pending, {
      title: ({ loosens }) =>
        loosens ? said.waiting.criteriaLoosened : said.waiting.criteria,
      tab: 'criteria',
    });
  }

  async #locked(uow: UnitOfWork): Promise<CriteriaVersion> {
    const current = await this.criteria.current(uow);
    if (current?.state !== 'locked') {
      throw new ConflictError(said.onlyLocked[current?.state ?? 'none']);
    }
    return current;
  }
}
