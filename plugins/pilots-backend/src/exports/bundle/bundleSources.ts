import {
  decisionMarkdown,
  DOCUMENTS,
  normalizeContent,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { CriteriaService } from '../../criteria/CriteriaService';
import type { DecisionsRoom } from '../../decisions/createDecisions';
import { Reading } from '../../ground/work/UnitOfWork';
import { RiskService } from '../../guardrails/risks/RiskService';
import type { LifecycleService } from '../../lifecycle/LifecycleService';
import { AttestationService } from '../../readiness/checklist/AttestationService';
import { PackService } from '../../readiness/pack/PackService';
import { WaiverService } from '../../readiness/waivers/WaiverService';
import { BundleFile, jsonFile } from './BundleFile';

/** Every version of every document, in the form that its hash is taken over. */
export function packSource(pack: PackService) {
  return async function* files(reading: Reading): AsyncIterable<BundleFile> {
    const facts = await pack.facts(reading);
    for (const document of DOCUMENTS) {
      const versions = [];
      for (let n = facts[document].current?.version ?? 0; n > 0; n--) {
        const { content, ...version } = await pack.version(
          reading,
          document,
          n,
        );
        versions.unshift(version);
        yield {
          path: `documents/${document}/${n}.md`,
          content: normalizeContent(content),
        };
      }
      const { reviews } = facts[document];
      yield jsonFile(`documents/${document}/index.json`, { versions, reviews });
    }
  };
}

/** The criteria in all their versions, and what people signed, waived and registered. */
export function stateSource(rooms: {
  attestations: AttestationService;
  criteria: CriteriaService;
  lifecycle: LifecycleService;
  risks: RiskService;
  waivers: WaiverService;
}) {
  return async function* files(reading: Reading): AsyncIterable<BundleFile> {
    const { pilot } = reading;
    const { hashes, approved, signatures } = await rooms.lifecycle.facts(
      reading,
    );
    yield jsonFile('pilot.json', {
      ref: pilot.ref,
      title: pilot.title,
      stage: pilot.stage,
      holders: pilot.holders,
      fields: pilot.fields,
      hashes,
      approved,
      signatures,
    });
    yield jsonFile('criteria.json', await rooms.criteria.history(reading));
    yield jsonFile('waivers.json', await rooms.waivers.list(reading));
    yield jsonFile('attestations.json', await rooms.attestations.list(reading));
    yield jsonFile('risks.json', await rooms.risks.list(reading));
  };
}

/**
 * Each decision with its hash and what was made of it since, for machines to
 * check and in MADR 4.0 for people to read.
 */
export function decisionSource(
  room: Pick<DecisionsRoom, 'decisions' | 'lookBackStore'>,
) {
  return async function* files(reading: Reading): AsyncIterable<BundleFile> {
    const found = await room.decisions.list(reading);
    const ids = found.map(({ record }) => record.id);
    const looked = await room.lookBackStore.of(reading.tx, ids);
    for (const { record, hash, supersededBy } of found) {
      const lookBacks = looked.get(record.id) ?? [];
      const name = `decisions/${record.number}`;
      yield jsonFile(`${name}.json`, {
        content: record,
        hash,
        lookBacks,
        supersededBy,
      });
      const history = { record, hash, lookBacks, supersededBy };
      yield { path: `${name}.md`, content: decisionMarkdown(history) };
    }
  };
}
