import {
  DocumentId,
  DOCUMENTS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useLocation } from 'react-router-dom';
import { RisksCard } from '../guardrails';
import { ChecklistPanel } from './checklist/ChecklistPanel';
import { DocumentView } from './document/DocumentView';
import { PackPanel } from './pack/PackPanel';
import { ReadinessFactsProvider } from './ReadinessFacts';
import { WaiversPanel } from './waivers/WaiversPanel';

const isDocument = (text: string): text is DocumentId =>
  DOCUMENTS.includes(text as DocumentId);

/** Whether the pilot is ready for day zero; an anchor that names a document opens it. */
export function ReadinessTab() {
  const anchor = useLocation().hash.replace(/^#/, '');
  if (isDocument(anchor))
    return <DocumentView key={anchor} document={anchor} />;
  return (
    <ReadinessFactsProvider>
      <ChecklistPanel />
      <PackPanel />
      <WaiversPanel />
      <RisksCard />
    </ReadinessFactsProvider>
  );
}
