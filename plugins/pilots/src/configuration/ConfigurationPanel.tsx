import { Column } from '../ground/layout';
import { DriftPanel } from './drift/DriftPanel';
import { EnvironmentsPanel } from './baselines/EnvironmentsPanel';
import { ParityPanel } from './parity/ParityPanel';

/** Baselines, drift and parity of a pilot. */
export function ConfigurationPanel() {
  return (
    <Column>
      <EnvironmentsPanel />
      <DriftPanel />
      <ParityPanel />
    </Column>
  );
}
