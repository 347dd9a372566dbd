import {
  ChecklistResult,
  Criterion,
  JudgedRisk,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { Amendment } from '../../criteria/amendments/Amendment';
import type { ValueAmendment } from '../../criteria/amendments/values/ValueAmendment';
import type { Evaluation } from '../../criteria/EvaluationService';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';

/** What a decision asks of the rooms below it. */
export interface DecisionSources {
  /** The criteria judged now, whatever was decided before. */
  evaluation(reading: Reading): Promise<Evaluation>;
  /** The criteria that rule. */
  criteria(reading: Reading): Promise<Criterion[]>;
  amendments(reading: Reading): Promise<Amendment[]>;
  /** The values that rule with their amendments; undefined while they are as signed. */
  amendedValues(
    reading: Reading,
  ): Promise<
    { version: number; hash: string; amendments: ValueAmendment[] } | undefined
  >;
  /** Delivery since the start; null without any data. */
  delivery(reading: Reading): Promise<unknown>;
  risks(reading: Reading): Promise<JudgedRisk[]>;
  documents(
    reading: Reading,
  ): Promise<Record<string, { version: number; hash: string } | undefined>>;
  readiness(reading: Reading): Promise<ChecklistResult>;
  /** Snapshots of the weekly reviews, by hash. */
  reviews(reading: Reading): Promise<{ id: string; hash: string }[]>;
  recordHead(
    reading: Reading,
  ): Promise<{ seq: number; hash: string } | undefined>;
  /** Marks the criteria as evaluated, for good. */
  closeCriteria(uow: UnitOfWork): Promise<void>;
}
