import {
  Attention,
  isCaseOpen,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../ground/work/UnitOfWork';
import type { OutcomeService } from '../outcomes/OutcomeService';
import type { TriggerService } from './trigger/TriggerService';
import type { ReachService } from './reach/ReachService';
import { WATCHED, WatchStore } from './watch/WatchStore';

/** Why a pilot wants to be looked at, as its guardrails see it: an open case, its reach, what is silent. */
export class GuardrailAttention {
  constructor(
    private readonly rooms: {
      outcomes: OutcomeService;
      reach: ReachService;
      trigger: TriggerService;
      watch: WatchStore;
    },
  ) {}

  async of(reading: Reading): Promise<Attention[]> {
    const { pilot } = reading;
    if (!WATCHED.includes(pilot.stage)) return [];
    return [
      ...(await this.#trigger(reading)),
      ...(await this.#reach(reading)),
      ...(await this.#silence(reading)),
    ];
  }

  async #trigger(reading: Reading): Promise<Attention[]> {
    const last = await this.rooms.trigger.last(reading);
    if (!last || !isCaseOpen(last.state)) return [];
    const { openedAt: from, state } = last;
    return [{ kind: 'trigger-open', detail: state, from }];
  }

  async #reach(reading: Reading): Promise<Attention[]> {
    const { pilot, tx } = reading;
    const verdict = await this.rooms.reach.judge(reading);
    if (verdict?.level !== 'near' && verdict?.level !== 'over') return [];
    const row = await this.rooms.watch.of(tx, pilot.ref);
    const { at, cap, unit, value } = verdict;
    const detail = say(pilotsPhrases.ground.reached[unit], {
      value: value!,
      cap,
    });
    return [{ kind: 'blast-radius', detail, from: row?.reachSince ?? at! }];
  }

  async #silence(reading: Reading): Promise<Attention[]> {
    const silent = (await this.rooms.outcomes.troubled(reading)).sort((a, b) =>
      a.since.localeCompare(b.since),
    );
    if (silent.length === 0) return [];
    const detail = silent.map(({ title }) => title).join(', ');
    return [{ kind: 'source-silent', detail, from: silent[0].since }];
  }
}
