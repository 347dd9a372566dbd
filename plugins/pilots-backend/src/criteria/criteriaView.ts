import {
  compareCriteria,
  CRITERIA_EDIT_STAGES,
  CRITERIA_PRESETS,
  floorOf,
  isLocked,
  missingOutcomes,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { entityTag } from '../ground/http/preconditions';
import { Reading } from '../ground/work/UnitOfWork';
import { AmendmentService } from './amendments/AmendmentService';
import { CriteriaService } from './CriteriaService';
import { CriteriaVersion } from './CriteriaStore';

const { edit: said } = pilotsPhrases.criteria;

const NOT_WRITTEN = {
  state: 'none',
  version: 0,
  etag: entityTag(0),
  criteria: [],
  missingOutcomes: missingOutcomes([]),
};

/** A version as it is answered; its tag is what an edit sends as If-Match. */
export function versionView(version: CriteriaVersion) {
  return {
    ...version,
    etag: entityTag(version.version),
    criteria: version.criteria.map(criterion => ({
      ...criterion,
      floor: floorOf(criterion),
      floorDefaulted: criterion.floor === undefined,
    })),
    proposedBy: version.state === 'draft' ? undefined : version.savedBy.actor,
    lockedBy: version.lockedBy?.actor,
    missingOutcomes: missingOutcomes(version.criteria),
  };
}

/** The criteria of a pilot with their history, and what can be done with them. */
export async function criteriaView(
  rooms: { criteria: CriteriaService; amendments: AmendmentService },
  reading: Reading,
) {
  const { stage, fields } = reading.pilot;
  const current = await rooms.criteria.current(reading);
  const history = await rooms.criteria.history(reading);
  const amendments = await rooms.amendments.list(reading);
  const bases = new Map<number, CriteriaVersion>();
  for (const { baseVersion } of amendments) {
    if (bases.has(baseVersion)) continue;
    bases.set(baseVersion, await rooms.criteria.version(reading, baseVersion));
  }
  return {
    ...(current ? versionView(current) : NOT_WRITTEN),
    whyNotEditable: whyNotEditable(stage, current),
    presets: current ? undefined : [CRITERIA_PRESETS[fields.sector]],
    history: history.map(({ savedBy, lockedBy, ...version }) => ({
      ...version,
      savedBy: savedBy.actor,
      lockedBy: lockedBy?.actor,
    })),
    amendments: amendments.map(amendment => ({
      ...amendment,
      changes: compareCriteria(
        bases.get(amendment.baseVersion)!.criteria,
        amendment.criteria,
      ),
    })),
  };
}

function whyNotEditable(
  stage: Reading['pilot']['stage'],
  current: CriteriaVersion | undefined,
): string | undefined {
  if (current && isLocked(current.state)) {
    return say(said.whyLocked, { at: current.lockedAt! });
  }
  return CRITERIA_EDIT_STAGES.includes(stage)
    ? undefined
    : say(said.whyNotNow, { stage });
}
