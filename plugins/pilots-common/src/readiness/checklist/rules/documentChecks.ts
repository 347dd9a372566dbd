import { DOCUMENT_WRITERS } from '../../../ground/actions';
import { say } from '../../../ground/phrases/say';
import { DocumentId } from '../../../pilot/PilotEntityV1alpha1';
import { ROLE_TITLES } from '../../../pilot/roles';
import { DOCUMENT_CATALOG, DocumentFacts } from '../../pack';
import { CheckFinding } from '../ChecklistResult';
import { checklistPhrases } from '../phrases';
import { AutomaticCheck, failed, listed, passed } from './finding';

const {
  document: phrases,
  title: { ofDocument },
} = checklistPhrases;

/** The three checks of a document: its sections, that it can be read, that it is approved. */
export function documentChecks(document: DocumentId): AutomaticCheck[] {
  const { title } = DOCUMENT_CATALOG[document];
  return [
    {
      id: `${document}.sections`,
      title: say(ofDocument.sections, { document: title }),
      rule: facts => sectionsFinding(facts.pack[document]),
    },
    {
      id: `${document}.reachable`,
      title: say(ofDocument.reachable, { document: title }),
      rule: facts => reachableFinding(facts.pack[document]),
    },
    {
      id: `${document}.approved`,
      title: say(ofDocument.approved, { document: title }),
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
    const named = missing.join(', ');
    return failed(
      say(phrases.noHeading, {
        document: title,
        n: current.version,
        sections: named,
      }),
      say(phrases.addSections, { sections: named }),
      DOCUMENT_WRITERS[document],
      `readiness#${document}`,
    );
  }
  return passed(
    say(phrases.allSections, { n: sections.length }),
    versionEvidence(facts),
  );
}

function reachableFinding(facts: DocumentFacts): CheckFinding {
  const { document, current, link } = facts;
  if (link && link.reachable === false) {
    return failed(
      say(phrases.unreadable, { url: link.url, reasonWords: link.reason! }),
      phrases.mendAddress,
      DOCUMENT_WRITERS[document],
      `readiness#${document}`,
    );
  }
  if (link && link.reachable === undefined) {
    return failed(
      say(phrases.unread, { url: link.url }),
      phrases.wait,
      DOCUMENT_WRITERS[document],
      `readiness#${document}`,
    );
  }
  if (!current) return unwritten(facts);
  return link
    ? passed(phrases.read, {
        label: link.url,
        url: link.url,
        hash: current.hash,
        at: link.readAt,
      })
    : passed(phrases.kept, versionEvidence(facts));
}

/** Whether the current version is approved, and by whom not yet. */
export function approvedFinding(facts: DocumentFacts): CheckFinding {
  const { document, current, state, approvers } = facts;
  const { title } = DOCUMENT_CATALOG[document];
  const link = `readiness#${document}`;
  if (!current) return unwritten(facts);
  if (state.state === 'approved') {
    const { by, at, version, hash } = state.approval!;
    return passed(say(phrases.approved, { actor: by.actor, n: version }), {
      label: say(phrases.approvedBy, {
        document: title,
        n: version,
        actor: by.actor,
      }),
      hash,
      at,
    });
  }
  if (state.state === 'changes-requested') {
    const { by, statement } = state.changesRequested!;
    return failed(
      say(phrases.changesAsked, { actor: by.actor, statement }),
      phrases.answerChanges,
      DOCUMENT_WRITERS[document],
      link,
    );
  }
  const waitsFor = approvers.map(role => ROLE_TITLES[role]);
  const why =
    state.state === 'approval-void'
      ? say(phrases.approvalVoid, { n: state.lastApproval!.version })
      : say(phrases.unapproved, { n: current.version });
  return failed(
    why,
    waitsFor.length > 0
      ? say(phrases.approve, {
          roles: waitsFor.join(' or the '),
          n: current.version,
        })
      : phrases.nobodyApproves,
    approvers,
    link,
  );
}

function unwritten({ document, link }: DocumentFacts): CheckFinding {
  const { title } = DOCUMENT_CATALOG[document];
  const writers = DOCUMENT_WRITERS[document];
  return failed(
    link
      ? say(phrases.nothingRead, { document: title, url: link.url })
      : say(phrases.unwritten, { document: title }),
    say(phrases.write, {
      roles: listed(writers.map(role => ROLE_TITLES[role])),
    }),
    writers,
    `readiness#${document}`,
  );
}

function versionEvidence({ document, current }: DocumentFacts) {
  return {
    label: say(phrases.version, {
      document: DOCUMENT_CATALOG[document].title,
      n: current!.version,
    }),
    hash: current!.hash,
    at: current!.createdAt,
  };
}
