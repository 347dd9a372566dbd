import {
  Signatory,
  RoleId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import type { PilotState } from '../../pilot/PilotState';
import { Actor } from './Actor';
import { OutboxMessage } from '../messages/Outbox';

/** What a use case that reads works with. */
export interface Reading {
  /** Outside a transaction the pool itself; inside one, the transaction. */
  tx: Knex;
  now: Date;
  actor: Actor;
  pilot: PilotState;
}

/** What happened, in the words of the record. */
export interface Happening {
  /** For example `document.approved`. */
  action: string;
  /** What it happened to, for example `document/runbook`. */
  subject: string;
  payload: Record<string, unknown>;
}

/**
 * One use case on one pilot: the transaction, the locked pilot, who acts and
 * when. Every service and store method that writes takes it, so that a change
 * of state and its entry in the record are one transaction.
 */
export interface UnitOfWork extends Reading {
  tx: Knex.Transaction;
  /** The version that the caller saw, from `If-Match`. */
  ifMatch?: string;
  /** Appends to the record; the actor, time and pilot are this unit's. */
  record(happening: Happening): Promise<void>;
  /** Sends a message when, and only if, the transaction commits. */
  send(message: OutboxMessage): void;
  /** What is to leave so far. */
  sent: readonly OutboxMessage[];
  /** Roles that the actor holds, or is the deputy for, now. */
  acting: Signatory[];
  /** The act of this actor in the first of `roles` that they hold; undefined if none. */
  actAs(roles: readonly RoleId[]): Signatory | undefined;
}

/** A refusal that itself belongs in the record, such as an edit of locked criteria. */
export class RecordedRefusal extends Error {
  constructor(readonly error: Error, readonly happening: Happening) {
    super(error.message);
  }
}
