import { Loaded, Row } from '../ground/layout';
import { usePilotReading } from '../ground/reading';
import { usePilotView } from '../pilot';
import { ForumPanel } from './forum/ForumPanel';
import { WordsPanel } from './forum/WordsPanel';
import { InheritedPanel } from './InheritedPanel';
import { SimilarPanel } from './memory/SimilarPanel';
import { DecisionPanel } from './record/DecisionPanel';
import { ExitPanel } from './record/ExitPanel';
import { SavePack } from '../templates/SavePack';
import { SuccessorPanel } from './record/SuccessorPanel';

/** The forum of a pilot, its decisions on record, and what follows from them. */
export function DecisionsTab() {
  const reading = usePilotReading(pilot => pilot.get('/decisions'));
  const { value: view } = usePilotView();
  return (
    <Loaded reading={reading} lines={8}>
      {({ forum, items }) => {
        const isOpen = forum.open || items.length === 0;
        return (
          <>
            {forum.inherited && <InheritedPanel inherited={forum.inherited} />}
            {isOpen && (
              <>
                <ForumPanel forum={forum} view={view} />
                <WordsPanel forum={forum} view={view} />
              </>
            )}
            {(forum.exit.needed || forum.exit.confirmations.length > 0) && (
              <ExitPanel exit={forum.exit} view={view} />
            )}
            {(view?.stage === 'iterating' || forum.successors.length > 0) && (
              <SuccessorPanel successors={forum.successors} view={view} />
            )}
            {items.map(decision => (
              <DecisionPanel
                key={decision.id}
                decision={decision}
                forum={forum}
                view={view}
              />
            ))}
            {view && items.length > 0 && (
              <Row>
                <SavePack title={view.title} yourRoles={view.yourRoles} />
              </Row>
            )}
            <SimilarPanel />
          </>
        );
      }}
    </Loaded>
  );
}
