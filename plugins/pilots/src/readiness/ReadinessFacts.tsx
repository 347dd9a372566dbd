import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { createContext, ReactNode, useContext } from 'react';
import { usePilotReading } from '../ground/reading';
import { useNames } from './names';

/** A check that people sign, and whether the viewer may. */
export interface Signable {
  check: string;
  prompt: string;
  document?: PilotsSchemas['DocumentId'];
  maySign: boolean;
  whyNot?: string;
}

/** What rows of the checklist look up: waivers, signatures, documents. */
export interface ReadinessFacts {
  waivers?: PilotsSchemas['Waivers'];
  signable: Signable[];
  attestations: PilotsSchemas['Attestation'][];
  documents: PilotsSchemas['DocumentSummary'][];
}

const NOTHING: ReadinessFacts = {
  signable: [],
  attestations: [],
  documents: [],
};

const Facts = createContext<ReadinessFacts>(NOTHING);

/** Reads once what all rows look up. A part that cannot be read leaves the others usable. */
export function ReadinessFactsProvider({ children }: { children: ReactNode }) {
  const names = useNames();
  const waivers = usePilotReading(pilot => pilot.get('/waivers')).value;
  const signing = usePilotReading(pilot => pilot.get('/attestations')).value;
  const pack = usePilotReading(pilot => pilot.get('/pack')).value;
  return (
    <Facts.Provider
      value={{
        waivers,
        signable: signing?.signable ?? [],
        attestations: signing?.items ?? [],
        documents: (pack?.documents ?? []).map(document => ({
          ...document,
          title: names.document(document),
        })),
      }}
    >
      {children}
    </Facts.Provider>
  );
}

export const useReadinessFacts = () => useContext(Facts);
