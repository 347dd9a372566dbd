import { DOCUMENT_WRITERS } from '../../../ground/actions';
import { DocumentId } from '../../../pilot/PilotEntityV1alpha1';
import { ROLE_TITLES } from '../../../pilot/roles';
import { DOCUMENT_CATALOG, DocumentFacts } from '../../pack';
import { CheckFinding } from '../ChecklistResult';
import { AutomaticCheck, failed, listed, passed } from './finding';

/** The three checks of a document: its sections, that it can be read, that it is approved. */
export function documentChecks(document: DocumentId): AutomaticCheck[] {
  const { title } = DOCUMENT_CATALOG[document];
  return [
    {
      id: `${document}.sections`,
      title: `${title}: all sections`,
      rule: facts => sectionsFinding(facts.pack[document]),
    },
    {
      id: `${document}.reachable`,
      title: `${title}: can be read`,
      rule: facts => reachableFinding(facts.pack[document]),
    },
    {
      id: `${document}.approved`,
      title: `${title}: approved`,
      rule: facts => approvedFinding(facts.pack[document]),
    },
  ];
}

function sectionsFinding(facts: DocumentFacts): CheckFinding {
  const { document, current } = facts;
  const { title, sections } = DOCUMENT_CATALOG[document];
  if (!current) return unwritten(facts);
  const missing = sections
    .filter(section => current.missingSections.includes(section.id))
    .map(section => section.title);
  if (missing.length > 0) {
    return failed(
      `${title}, version ${current.version}, has no heading for: ${missing.join(
        ', ',
      )}`,
      `Add a section for each of: ${missing.join(', ')}`,
      DOCUMENT_WRITERS[document],
      `readiness#${document}`,
    );
  }
  return passed(
    `All ${sections.length} sections are there`,
    versionEvidence(facts),
  );
}

function reachableFinding(facts: DocumentFacts): CheckFinding {
  const { document, current, link } = facts;
  if (link && link.reachable === false) {
    return failed(
      `It cannot be read from ${link.url}: ${link.reason}`,
      'Mend the address or the access to it, then read it again',
      DOCUMENT_WRITERS[document],
      `readiness#${document}`,
    );
  }
  if (link && link.reachable === undefined) {
    return failed(
      `It was not read from ${link.url} yet`,
      'Wait a moment, or read it now',
      DOCUMENT_WRITERS[document],
      `readiness#${document}`,
    );
  }
  if (!current) return unwritten(facts);
  return link
    ? passed('It was read from its URL', {
        label: link.url,
        url: link.url,
        hash: current.hash,
        at: link.readAt,
      })
    : passed('It is kept in the portal', versionEvidence(facts));
}

/** Whether the current version is approved, and by whom not yet. */
export function approvedFinding(facts: DocumentFacts): CheckFinding {
  const { document, current, state, approvers } = facts;
  const { title } = DOCUMENT_CATALOG[document];
  const link = `readiness#${document}`;
  if (!current) return unwritten(facts);
  if (state.state === 'approved') {
    const { by, at, version, hash } = state.approval!;
    return passed(`${by.actor} approved version ${version}`, {
      label: `${title}, version ${version}, approved by ${by.actor}`,
      hash,
      at,
    });
  }
  if (state.state === 'changes-requested') {
    const { by, statement } = state.changesRequested!;
    return failed(
      `${by.actor} asks for changes: ${statement}`,
      'Write a new version that answers this',
      DOCUMENT_WRITERS[document],
      link,
    );
  }
  const waitsFor = approvers.map(role => ROLE_TITLES[role]);
  const why =
    state.state === 'approval-void'
      ? `The approval of version ${
          state.lastApproval!.version
        } is void since the content changed`
      : `Version ${current.version} is not approved`;
  return failed(
    why,
    waitsFor.length > 0
      ? `The ${waitsFor.join(' or the ')} reads version ${
          current.version
        } and approves it`
      : 'Somebody who holds none of SP, SO and RL writes it, so that one of them can approve',
    approvers,
    link,
  );
}

function unwritten({ document, link }: DocumentFacts): CheckFinding {
  const { title } = DOCUMENT_CATALOG[document];
  const writers = DOCUMENT_WRITERS[document];
  return failed(
    link
      ? `${title}: nothing was read from ${link.url} so far`
      : `${title} is not written`,
    `The ${listed(
      writers.map(role => ROLE_TITLES[role]),
    )} writes it, or links where it lives`,
    writers,
    `readiness#${document}`,
  );
}

function versionEvidence({ document, current }: DocumentFacts) {
  return {
    label: `${DOCUMENT_CATALOG[document].title}, version ${current!.version}`,
    hash: current!.hash,
    at: current!.createdAt,
  };
}
