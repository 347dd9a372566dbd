import { ReactNode } from 'react';
import { Column } from './ground/layout';
import { PilotBanner } from './lifecycle/PilotBanner';

/** A tab of a pilot's page: where the pilot stands, then what the tab is about. */
export function PilotTab({ children }: { children: ReactNode }) {
  return (
    <Column>
      <PilotBanner />
      {children}
    </Column>
  );
}
