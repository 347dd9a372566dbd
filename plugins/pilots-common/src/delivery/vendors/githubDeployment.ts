import { say } from '../../ground/phrases/say';
import { deliveryPhrases } from '../phrases';
import { address, text } from './payload';
import { ranked, vendorTime } from './vendorTime';

/** What becomes of each state; `inactive` says only that a later deployment took over. */
const STATES: Record<string, { status: string; rank: number }> = {
  queued: { status: 'running', rank: 0 },
  pending: { status: 'running', rank: 0 },
  waiting: { status: 'running', rank: 0 },
  in_progress: { status: 'running', rank: 1 },
  error: { status: 'failed', rank: 2 },
  failure: { status: 'failed', rank: 2 },
  success: { status: 'succeeded', rank: 3 },
};

/**
 * A deployment of GitHub and one of its statuses, as webhooks and the REST API
 * write them alike, as an event without what it is about: so that what comes
 * both ways is one event.
 *
 * @public
 */
export function githubDeployment(
  deployment: Record<string, any>,
  status: Record<string, any>,
): { event: Record<string, unknown> } | { ignored: string } {
  const state = text(status.state) ?? 'pending';
  const known = STATES[state];
  if (!known) {
    return { ignored: say(deliveryPhrases.sources.state, { state }) };
  }
  const at = status.created_at ?? deployment.created_at;
  const ended = known.status !== 'running';
  return {
    event: {
      type: 'deployment',
      source: 'github',
      id: text(deployment.id),
      environment: text(deployment.environment) ?? text(status.environment),
      status: known.status,
      startedAt: vendorTime(deployment.created_at),
      finishedAt: ended ? vendorTime(at) : undefined,
      commit: text(deployment.sha),
      updatedAt: ranked(status.updated_at ?? at, known.rank),
      url: address(status.log_url) ?? address(status.target_url),
    },
  };
}
